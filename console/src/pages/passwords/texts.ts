import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of passwords that are given to others. */
export const passwordTexts = createTexts({ 'zh-CN': zhCN, en });
