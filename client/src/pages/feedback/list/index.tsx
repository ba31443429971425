import { ListScreen } from '../../../workflows/feedback/ListScreen';

export default ListScreen;
