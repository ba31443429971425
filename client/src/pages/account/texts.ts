import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type AccountText } from './texts.zh-CN';

export const accountTexts: Catalogue<AccountText> = { 'zh-CN': zhCN, en };
