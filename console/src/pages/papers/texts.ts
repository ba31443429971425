import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 材料收发台. */
export const papersTexts = createTexts({ 'zh-CN': zhCN, en });
export type PapersText = keyof typeof zhCN;
