import { createTexts } from '../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of time-lines, actions and what others changed meanwhile. */
export const reviewTexts = createTexts({ 'zh-CN': zhCN, en });
