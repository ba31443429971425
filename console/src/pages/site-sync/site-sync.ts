import { CloudSyncOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { siteSyncTexts } from './texts';

const say = siteSyncTexts.speak;

/** 站点同步: what is taken over from the university's sites, and how it went. */
export const siteSync = onePageArea({
  code: 'SITE_SYNC',
  path: '/site-sync',
  permissions: ['NOTICE_PUBLISH'],
  group: 'offers',
  title: (language) => say(language)('siteSync'),
  sealed: (language) => say(language)('sealed'),
  Icon: CloudSyncOutlined,
  load: () => import('./site-sync-page'),
});
