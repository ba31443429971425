import { ApartmentOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';

const say = pageTexts.speak;

/** 部门与团队: offices, their teams, WeCom's departments. */
export const offices = onePageArea({
  code: 'OFFICES',
  path: '/offices',
  permissions: ['STAFF_READ'],
  group: 'system',
  title: (language) => say(language)('offices'),
  sealed: (language) => say(language)('sealedHeads'),
  Icon: ApartmentOutlined,
  load: () => import('./offices-page'),
});
