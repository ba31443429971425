import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type GuideText } from './texts.zh-CN';

export const guideTexts: Catalogue<GuideText> = { 'zh-CN': zhCN, en };
