import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 意见反馈. */
export const feedbackTexts = createTexts({ 'zh-CN': zhCN, en });
