import type { Catalogue } from '../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type ReviewText } from './texts.zh-CN';

export const reviewTexts: Catalogue<ReviewText> = { 'zh-CN': zhCN, en };
