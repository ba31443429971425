import { CounsellorsScreen } from '../../../workflows/counselling/CounsellorsScreen';

export default CounsellorsScreen;
