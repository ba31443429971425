import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type SignInText } from './texts.zh-CN';

export const signInTexts: Catalogue<SignInText> = { 'zh-CN': zhCN, en };
