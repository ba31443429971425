import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 办事流程. */
export const guideTexts = createTexts({ 'zh-CN': zhCN, en });
