import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the registry's students. */
export const studentTexts = createTexts({ 'zh-CN': zhCN, en });
export type StudentText = keyof typeof zhCN;
