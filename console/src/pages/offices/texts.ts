import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of offices, their teams, and WeCom's departments. */
export const officeTexts = createTexts({ 'zh-CN': zhCN, en });
