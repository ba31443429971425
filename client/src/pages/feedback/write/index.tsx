import { WriteScreen } from '../../../workflows/feedback/WriteScreen';

export default WriteScreen;
