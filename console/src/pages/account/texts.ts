import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of one's own account: sign-ins, password, second factor, messages. */
export const accountTexts = createTexts({ 'zh-CN': zhCN, en });
