import { ThreadScreen } from '../../../workflows/feedback/ThreadScreen';

export default ThreadScreen;
