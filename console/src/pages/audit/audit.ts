import { FileSearchOutlined } from '@ant-design/icons';
import { onePageArea } from '../area';
import { pageTexts } from '../texts';

const say = pageTexts.speak;

/** 审计日志: who did what. */
export const audit = onePageArea({
  code: 'AUDIT',
  path: '/audit',
  permissions: ['AUDIT_READ'],
  group: 'system',
  title: (language) => say(language)('auditLog'),
  sealed: (language) => say(language)('sealedAdministrators'),
  Icon: FileSearchOutlined,
  load: () => import('./audit-page'),
});
