import type { Catalogue } from '../../platform/texts/texts.js';

/** Why a formatted text is not taken. */
export const htmlTexts: Catalogue = {
  'zh-CN': {
    'unmet.TEXT_EMPTY': '正文是空的（或只有脚本等不能发布的内容），请填写。',
    'unmet.TEXT_TOO_LONG': '正文过长，最多 {max} KB。',
  },
  en: {
    'unmet.TEXT_EMPTY': 'The text is empty, or holds nothing that can be published; please write it.',
    'unmet.TEXT_TOO_LONG': 'The text is too long: at most {max} KB.',
  },
};
