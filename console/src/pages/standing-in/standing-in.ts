import { SwapOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';

const title = (language: Parameters<typeof pageTexts.speak>[0]) => pageTexts.speak(language)('standingIn');

/** 岗位委托: everybody of the staff may let a colleague stand in. */
export const standingIn = onePageArea({
  code: 'STANDING_IN',
  path: '/standing-in',
  permissions: null,
  group: 'system',
  title,
  sealed: title,
  Icon: SwapOutlined,
  load: () => import('./standing-in-page'),
});
