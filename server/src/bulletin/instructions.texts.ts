import type { Catalogue } from '../platform/texts/texts.js';

export const instructionsTexts: Catalogue = {
  'zh-CN': {
    'unmet.INSTRUCTIONS_OFFICE': '您不能编写该事项的须知。',
    'unmet.INSTRUCTIONS_TITLE': '请填写标题，最多 {max} 个字。',
    'unmet.INSTRUCTIONS_LINES': '请填写 1 至 {max} 条。',
    'unmet.INSTRUCTIONS_LINE': '每条最多 {max} 个字。',
    'unmet.INSTRUCTIONS_SAME': '内容没有变化，未生成新版本。',
  },
  en: {
    'unmet.INSTRUCTIONS_OFFICE': 'You do not write the instructions of this function.',
    'unmet.INSTRUCTIONS_TITLE': 'Please give a title of at most {max} characters.',
    'unmet.INSTRUCTIONS_LINES': 'Please give 1 to {max} lines.',
    'unmet.INSTRUCTIONS_LINE': 'A line has at most {max} characters.',
    'unmet.INSTRUCTIONS_SAME': 'Nothing has changed, so there is no new version.',
  },
};
