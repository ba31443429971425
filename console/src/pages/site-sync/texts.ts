import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 站点同步. */
export const siteSyncTexts = createTexts({ 'zh-CN': zhCN, en });
