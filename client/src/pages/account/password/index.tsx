import { PasswordScreen } from '../PasswordScreen';

export default PasswordScreen;
