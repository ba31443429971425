import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the import into the registry. */
export const importTexts = createTexts({ 'zh-CN': zhCN, en });
export type ImportText = keyof typeof zhCN;
