import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 申请批次. */
export const roundTexts = createTexts({ 'zh-CN': zhCN, en });
export type RoundText = keyof typeof zhCN;
