import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the counselling pages. States, labels and buttons aren't here: they come from the graph. */
export const counsellingTexts = createTexts({ 'zh-CN': zhCN, en });
export type CounsellingText = keyof typeof zhCN;
