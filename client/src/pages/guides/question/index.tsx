import { QuestionScreen } from '../../../workflows/guides/QuestionScreen';

export default QuestionScreen;
