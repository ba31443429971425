import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the volunteer card. */
export const volunteerCardTexts = createTexts({ 'zh-CN': zhCN, en });
export type VolunteerCardText = keyof typeof zhCN;
