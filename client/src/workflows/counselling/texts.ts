import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type CounsellingText } from './texts.zh-CN';

export const counsellingTexts: Catalogue<CounsellingText> = { 'zh-CN': zhCN, en };
