import { InboxOutlined } from '@ant-design/icons';
import { applications } from '../registry';
import { permissionOf } from '../worklist/entries';
import { useWaiting } from '../worklist/list/use-counts';
import { worklistTexts } from '../worklist/texts';
import { onePageArea } from './area';

const say = worklistTexts.speak;

/** 待办: the one work list for all application workflows. */
export const worklist = onePageArea({
  code: 'WORKLIST',
  path: '/worklist',
  permissions: applications.map(({ code }) => permissionOf(code, 'READ')),
  group: 'work',
  title: (language) => say(language)('worklist'),
  sealed: (language) => say(language)('sealed'),
  Icon: InboxOutlined,
  load: () => import('../worklist/worklist-page'),
  useCount: useWaiting,
});
