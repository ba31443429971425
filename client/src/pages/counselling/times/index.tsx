import { TimesScreen } from '../../../workflows/counselling/TimesScreen';

export default TimesScreen;
