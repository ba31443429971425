import { SendOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';

const say = pageTexts.speak;

/** 消息投递: messages on their way outside the house. */
export const deliveries = onePageArea({
  code: 'DELIVERIES',
  path: '/deliveries',
  permissions: ['MESSAGES_OPERATE'],
  group: 'system',
  title: (language) => say(language)('deliveries'),
  sealed: (language) => say(language)('sealedAdministrators'),
  Icon: SendOutlined,
  load: () => import('./deliveries-page'),
});
