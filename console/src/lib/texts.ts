import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';
import { createTexts } from './i18n/texts';

/** Texts of the library floor: dates and what goes wrong on the wire. */
export const libTexts = createTexts({ 'zh-CN': zhCN, en });
