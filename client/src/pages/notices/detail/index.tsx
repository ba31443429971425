import { NoticeScreen } from '../../../workflows/notices/NoticeScreen';

export default NoticeScreen;
