import { PrinterOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { collectionTexts } from './texts';
import { deskPermissions, printPermissions, useWaiting } from './use-certificates';

const say = collectionTexts.speak;

/** 打印与领取: printing what is approved, handing it out. */
export const collection = onePageArea({
  code: 'COLLECTION',
  path: '/collection',
  permissions: [...printPermissions, ...deskPermissions],
  group: 'work',
  title: (language) => say(language)('collection'),
  sealed: (language) => say(language)('sealed'),
  Icon: PrinterOutlined,
  load: () => import('./collection-page'),
  useCount: useWaiting,
});
