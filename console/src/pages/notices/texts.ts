import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 通知: the list, the editor, publishing. */
export const noticeTexts = createTexts({ 'zh-CN': zhCN, en });
