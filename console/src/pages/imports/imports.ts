import { ImportOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { importTexts } from './texts';

const say = importTexts.speak;

/** 数据导入: lists on their way into the registry. */
export const imports = onePageArea({
  code: 'IMPORTS',
  path: '/imports',
  permissions: ['REGISTRY_IMPORT'],
  group: 'house',
  title: (language) => say(language)('imports'),
  sealed: (language) => say(language)('sealed'),
  Icon: ImportOutlined,
  load: () => import('./imports-page'),
});
