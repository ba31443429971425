import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the delivery of messages outside the house. */
export const deliveryTexts = createTexts({ 'zh-CN': zhCN, en });
