import { FileDoneOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { papersTexts } from './texts';
import { deskPermissions, useWaiting } from './use-papers';

const say = papersTexts.speak;

/** 材料收发台: papers handed in, completed, given back. */
export const papers = onePageArea({
  code: 'PAPERS',
  path: '/papers',
  permissions: deskPermissions,
  group: 'work',
  title: (language) => say(language)('desk'),
  sealed: (language) => say(language)('sealed'),
  Icon: FileDoneOutlined,
  load: () => import('./papers-page'),
  useCount: useWaiting,
});
