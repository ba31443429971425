import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of staff and their roles. */
export const staffTexts = createTexts({ 'zh-CN': zhCN, en });
