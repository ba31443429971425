import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 打印与领取. */
export const collectionTexts = createTexts({ 'zh-CN': zhCN, en });
export type CollectionText = keyof typeof zhCN;
