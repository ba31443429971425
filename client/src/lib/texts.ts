import { en } from './texts.en';
import { zhCN, type LibText } from './texts.zh-CN';
import type { Catalogue } from './i18n/texts';

export const libTexts: Catalogue<LibText> = { 'zh-CN': zhCN, en };
