import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 常见问题. */
export const questionTexts = createTexts({ 'zh-CN': zhCN, en });
