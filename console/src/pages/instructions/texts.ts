import { createTexts } from '../../lib/i18n/texts';
import { en } from './catalogue/en';
import { zhCN } from './catalogue/zh-CN';

/** Texts of 注意事项. */
export const instructionTexts = createTexts({ 'zh-CN': zhCN, en });
