import { FileSearchOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { missTexts } from './texts';
import { useWaitingMisses } from './use-misses';

const say = missTexts.speak;

/** 搜索未果: what students searched for in vain, until somebody answers it or lets it go. */
export const searchMisses = onePageArea({
  code: 'SEARCH_MISSES',
  path: '/search-misses',
  permissions: ['SEARCH_MISSES'],
  group: 'offers',
  title: (language) => say(language)('misses'),
  sealed: (language) => say(language)('sealed'),
  Icon: FileSearchOutlined,
  load: () => import('./search-misses-page'),
  useCount: useWaitingMisses,
});
