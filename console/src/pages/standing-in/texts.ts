import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of standing in for a colleague. */
export const standingTexts = createTexts({ 'zh-CN': zhCN, en });
