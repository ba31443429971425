import type { Catalogue } from '../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type UiText } from './texts.zh-CN';

export const uiTexts: Catalogue<UiText> = { 'zh-CN': zhCN, en };
