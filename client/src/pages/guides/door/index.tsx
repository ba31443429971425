import { DoorScreen } from '../../../workflows/guides/DoorScreen';

export default DoorScreen;
