import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of the three certificates. */
export const certificateTexts = createTexts({ 'zh-CN': zhCN, en });
export type CertificateText = keyof typeof zhCN;
