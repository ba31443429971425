import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the audit log. */
export const auditTexts = createTexts({ 'zh-CN': zhCN, en });
