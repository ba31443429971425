import type { Catalogue } from '../../lib/i18n/texts';
import { en } from './texts.en';
import { zhCN, type NoticeText } from './texts.zh-CN';

export const noticeTexts: Catalogue<NoticeText> = { 'zh-CN': zhCN, en };
