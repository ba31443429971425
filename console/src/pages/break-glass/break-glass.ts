import { SafetyOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';
import { sealedOffices } from './glass';

const say = pageTexts.speak;

/** 紧急查看: for those who ask and decide, and for the heads of the offices concerned. */
export const breakGlass = onePageArea({
  code: 'BREAK_GLASS',
  path: '/break-glass',
  permissions: ['BREAK_GLASS_DECIDE', ...sealedOffices.map((office) => `ROLES_GRANT_${office}`)],
  group: 'system',
  title: (language) => say(language)('breakGlass'),
  sealed: (language) => say(language)('sealedBreakGlass'),
  Icon: SafetyOutlined,
  load: () => import('./break-glass-page'),
});
