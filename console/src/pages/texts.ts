import { createTexts } from '../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the pages outside the workflows and of the frame around all. */
export const pageTexts = createTexts({ 'zh-CN': zhCN, en });
