import type { Catalogue } from '../platform/texts/texts.js';

/** Names of the functions on the home screen, the manual's own words. */
export const functionTexts: Catalogue = {
  'zh-CN': {
    'function.NOTICES': '近期通知',
    'function.GUIDES': '办事流程',
    'function.FEEDBACK': '意见反馈',
    'function.COUNSELLING': '心理咨询预约',
    'function.FUNDING_CERTIFICATE': '奖助贷证明',
    'function.HONOUR_CERTIFICATE': '荣誉称号证明',
    'function.HARDSHIP_CERTIFICATE': '困难认定证明',
    'function.VOLUNTEER_CARD_REPLACEMENT': '补办义工证',
    'function.INTERNSHIP_SUBSIDY': '暑期实习补贴',
    'function.MUTUAL_AID': '砺志互助基金',
    'function.VOLUNTEERING': '公益活动',
    'function.WORK_STUDY': '勤工助学',
    'function.SKILL_COURSE': '技能课程培训',
    'function.QUALIFICATION_GRANT': '技能证书扶持',
  },
  en: {
    'function.NOTICES': 'Notices',
    'function.GUIDES': 'Guides and Q&A',
    'function.FEEDBACK': 'Feedback',
    'function.COUNSELLING': 'Counselling',
    'function.FUNDING_CERTIFICATE': 'Funding certificate',
    'function.HONOUR_CERTIFICATE': 'Honour certificate',
    'function.HARDSHIP_CERTIFICATE': 'Hardship certificate',
    'function.VOLUNTEER_CARD_REPLACEMENT': 'Volunteer card reissue',
    'function.INTERNSHIP_SUBSIDY': 'Internship subsidy',
    'function.MUTUAL_AID': 'Mutual-aid fund',
    'function.VOLUNTEERING': 'Volunteering',
    'function.WORK_STUDY': 'Work-study',
    'function.SKILL_COURSE': 'Skill courses',
    'function.QUALIFICATION_GRANT': 'Skill certificate support',
  },
};
