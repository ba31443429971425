import type { Catalogue } from '../../platform/texts/texts.js';

/** Why files cannot be attached. */
export const attachmentTexts: Catalogue = {
  'zh-CN': {
    'unmet.ATTACHMENT_UNKNOWN': '附件不存在或已失效，请重新上传。',
    'unmet.ATTACHMENT_ITEM': '该事项不需要此类附件。',
    'unmet.ATTACHMENT_KIND': '附件格式不符合此项要求。',
    'unmet.ATTACHMENT_TOO_MANY': '此项附件最多 {max} 个。',
    'unmet.ATTACHMENT_REQUIRED': '还有必须上传的附件未上传。',
    'unmet.ATTACHMENT_TWICE': '同一附件被添加了两次。',
  },
  en: {
    'unmet.ATTACHMENT_UNKNOWN': 'The attachment does not exist any more; please upload it again.',
    'unmet.ATTACHMENT_ITEM': 'No such attachment is asked for here.',
    'unmet.ATTACHMENT_KIND': 'This item does not take files of this kind.',
    'unmet.ATTACHMENT_TOO_MANY': 'This item takes at most {max} files.',
    'unmet.ATTACHMENT_REQUIRED': 'A required attachment is missing.',
    'unmet.ATTACHMENT_TWICE': 'The same file was added twice.',
  },
};
