import { ListScreen } from '../../../workflows/notices/ListScreen';

export default ListScreen;
