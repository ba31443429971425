import { IdcardOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';

const say = pageTexts.speak;

/** 人员与角色: staff and what they may do. */
export const staff = onePageArea({
  code: 'STAFF',
  path: '/staff',
  permissions: ['STAFF_READ'],
  group: 'system',
  title: (language) => say(language)('staff'),
  sealed: (language) => say(language)('sealedHeads'),
  Icon: IdcardOutlined,
  load: () => import('./staff-page'),
});
