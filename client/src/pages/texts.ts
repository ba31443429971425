import type { Catalogue } from '../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type PageText } from './texts.zh-CN';

export const pageTexts: Catalogue<PageText> = { 'zh-CN': zhCN, en };
