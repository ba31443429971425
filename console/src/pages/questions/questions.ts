import { QuestionCircleOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { questionTexts } from './texts';

const say = questionTexts.speak;

/** 常见问题: written and looked at again in time by the offices. */
export const questions = onePageArea({
  code: 'QUESTIONS',
  path: '/questions',
  permissions: ['NOTICE_PUBLISH'],
  group: 'offers',
  title: (language) => say(language)('questions'),
  sealed: (language) => say(language)('sealed'),
  Icon: QuestionCircleOutlined,
  load: () => import('./questions-page'),
});
