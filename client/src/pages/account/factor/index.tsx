import { FactorScreen } from '../FactorScreen';

export default FactorScreen;
