import { DoneScreen } from '../../../workflows/counselling/DoneScreen';

export default DoneScreen;
