import type { Catalogue } from '../../platform/texts/texts.js';

export const guideTexts: Catalogue = {
  'zh-CN': {
    'message.guide.stale.title': '办事流程待核对',
    'message.guide.stale.body':
      '《{title}》等办事流程应在 {day} 前核对是否仍然有效，请到工作台查看并保存新的核对日期。',
    'message.faq.stale.title': '常见问题待核对',
    'message.faq.stale.body': '“{title}”等常见问题应在 {day} 前核对是否仍然有效，请到工作台查看并保存新的核对日期。',
    'unmet.GUIDE_WORDS': '请填写这一项，最多 {max} 个字。',
    'unmet.GUIDE_STEPS': '请写 1 至 {max} 个步骤。',
    'unmet.GUIDE_BRING': '需携带的材料最多 {max} 项。',
    'unmet.GUIDE_REVIEW_BY': '核对日期须晚于今天，且在两年之内。',
    'unmet.GUIDE_WORKFLOW': '没有这个事项。',
    'unmet.GUIDE_WORKFLOW_TAKEN': '该事项已有一篇办事流程，请直接修改那一篇。',
    'unmet.GUIDE_OFFICE': '您不能以该部门的名义编写办事流程或常见问题。',
    'unmet.FAQ_CATEGORY': '没有这个分类。',
    'unmet.FAQ_PICTURES': '答案中不能放图片或附件，请改为文字，或发一条通知。',
    'unmet.NO_SUCH_MISS': '这条未找到的搜索已经处理过了。',
  },
  en: {
    'message.guide.stale.title': 'Guides to look at',
    'message.guide.stale.body': '“{title}” should be checked by {day}. Open the console to confirm it or change it.',
    'message.faq.stale.title': 'Questions to look at',
    'message.faq.stale.body': '“{title}” should be checked by {day}. Open the console to confirm it or change it.',
    'unmet.GUIDE_WORDS': 'Please fill this in, with at most {max} characters.',
    'unmet.GUIDE_STEPS': 'Please give 1 to {max} steps.',
    'unmet.GUIDE_BRING': 'At most {max} things to bring.',
    'unmet.GUIDE_REVIEW_BY': 'The day must lie after today and within two years.',
    'unmet.GUIDE_WORKFLOW': 'There is no such function.',
    'unmet.GUIDE_WORKFLOW_TAKEN': 'This function has a guide already; please edit that one.',
    'unmet.GUIDE_OFFICE': 'You do not write guides or questions for this office.',
    'unmet.FAQ_CATEGORY': 'There is no such category.',
    'unmet.FAQ_PICTURES': 'An answer holds no pictures or files; please use words, or publish a notice.',
    'unmet.NO_SUCH_MISS': 'This search has been dealt with already.',
  },
};
