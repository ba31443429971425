import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of opening a sealed office in an emergency. */
export const glassTexts = createTexts({ 'zh-CN': zhCN, en });
