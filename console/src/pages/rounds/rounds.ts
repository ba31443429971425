import { CalendarOutlined } from '@ant-design/icons';
import { applications } from '../../registry';
import { permissionOf } from '../../worklist/entries';
import { onePageArea } from '../area';
import { roundTexts } from './texts';

const say = roundTexts.speak;

/** 申请批次: when each function is open. */
export const rounds = onePageArea({
  code: 'ROUNDS',
  path: '/rounds',
  permissions: applications.map(({ code }) => permissionOf(code, 'ROUNDS')),
  group: 'offers',
  title: (language) => say(language)('rounds'),
  sealed: (language) => say(language)('sealed'),
  Icon: CalendarOutlined,
  load: () => import('./rounds-page'),
});
