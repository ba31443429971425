import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 搜索未果. */
export const missTexts = createTexts({ 'zh-CN': zhCN, en });
