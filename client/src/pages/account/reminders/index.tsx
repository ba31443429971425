import { RemindersScreen } from '../RemindersScreen';

export default RemindersScreen;
