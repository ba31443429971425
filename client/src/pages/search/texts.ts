import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type SearchText } from './texts.zh-CN';

export const searchTexts: Catalogue<SearchText> = { 'zh-CN': zhCN, en };
