import { createTexts } from '../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the work list. States, labels and buttons aren't here: they come from the graph. */
export const worklistTexts = createTexts({ 'zh-CN': zhCN, en });
export type WorklistText = keyof typeof zhCN;
