import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type FeedbackText } from './texts.zh-CN';

export const feedbackTexts: Catalogue<FeedbackText> = { 'zh-CN': zhCN, en };
