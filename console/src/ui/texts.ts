import { createTexts } from '../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the parts that know no domain. */
export const uiTexts = createTexts({ 'zh-CN': zhCN, en });
