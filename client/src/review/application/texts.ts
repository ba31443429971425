import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type ApplicationText } from './texts.zh-CN';

export const applicationTexts: Catalogue<ApplicationText> = { 'zh-CN': zhCN, en };
