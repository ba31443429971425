import { MineScreen } from '../../../workflows/counselling/MineScreen';

export default MineScreen;
