import { DoorScreen } from '../../../workflows/counselling/DoorScreen';

export default DoorScreen;
