import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the dictionaries' editor. */
export const dictionaryTexts = createTexts({ 'zh-CN': zhCN, en });
export type DictionaryText = keyof typeof zhCN;
