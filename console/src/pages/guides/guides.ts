import { CompassOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { guideTexts } from './texts';

const say = guideTexts.speak;

/** 办事流程: how things are done, step by step, written by the offices. */
export const guides = onePageArea({
  code: 'GUIDES',
  path: '/guides',
  permissions: ['NOTICE_PUBLISH'],
  group: 'offers',
  title: (language) => say(language)('guides'),
  sealed: (language) => say(language)('sealed'),
  Icon: CompassOutlined,
  load: () => import('./guides-page'),
});
