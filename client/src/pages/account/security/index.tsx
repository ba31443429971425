import { SecurityScreen } from '../SecurityScreen';

export default SecurityScreen;
