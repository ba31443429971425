import { BookOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { dictionaryTexts } from './texts';

const say = dictionaryTexts.speak;

/** 字典: the lists that forms and records choose from. */
export const dictionaries = onePageArea({
  code: 'DICTIONARIES',
  path: '/dictionaries',
  permissions: ['DICTIONARIES_EDIT'],
  group: 'house',
  title: (language) => say(language)('dictionaries'),
  sealed: (language) => say(language)('sealed'),
  Icon: BookOutlined,
  load: () => import('./dictionaries-page'),
});
