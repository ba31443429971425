import type { Catalogue } from '../../platform/texts/texts.js';

/** Texts of the three certificates: fields, choices, the rules' words. */
export const fundingTexts: Catalogue = {
  'zh-CN': {
    'FUNDING_CERTIFICATE.field.fundingProjectType': '资助项目类型',
    'FUNDING_CERTIFICATE.choice.fundingProjectType.ALL': '全部项目',
    'rule.HAS_FUNDING': '有奖助贷记录',
    'met.HAS_FUNDING_FOUND': '{records}',
    'unmet.HAS_FUNDING_NONE': '没有查到您的奖学金、助学金或助学贷款记录。',
    'unmet.HAS_FUNDING_UNKNOWN': '奖助贷记录尚未导入，暂时无法判定，请联系学生处。',
  },
  en: {
    'FUNDING_CERTIFICATE.field.fundingProjectType': 'Funding project',
    'FUNDING_CERTIFICATE.choice.fundingProjectType.ALL': 'All projects',
    'rule.HAS_FUNDING': 'Awards, grants or loans on record',
    'met.HAS_FUNDING_FOUND': '{records}',
    'unmet.HAS_FUNDING_NONE': 'No award, grant or loan of yours is on record.',
    'unmet.HAS_FUNDING_UNKNOWN': 'Awards and loans have not been imported yet; please ask Student Affairs.',
  },
};

export const honourTexts: Catalogue = {
  'zh-CN': {
    'HONOUR_CERTIFICATE.field.honour': '荣誉称号',
    'HONOUR_CERTIFICATE.choice.honour.ALL': '全部荣誉',
    'rule.HAS_HONOUR': '有荣誉称号记录',
    'met.HAS_HONOUR_FOUND': '{records}',
    'unmet.HAS_HONOUR_NONE': '没有查到您的荣誉称号记录。',
    'unmet.HAS_HONOUR_UNKNOWN': '荣誉称号记录尚未导入，暂时无法判定，请联系学生处。',
  },
  en: {
    'HONOUR_CERTIFICATE.field.honour': 'Honour',
    'HONOUR_CERTIFICATE.choice.honour.ALL': 'All honours',
    'rule.HAS_HONOUR': 'Honours on record',
    'met.HAS_HONOUR_FOUND': '{records}',
    'unmet.HAS_HONOUR_NONE': 'No honour of yours is on record.',
    'unmet.HAS_HONOUR_UNKNOWN': 'Honours have not been imported yet; please ask Student Affairs.',
  },
};

export const hardshipTexts: Catalogue = {
  'zh-CN': {
    'HARDSHIP_CERTIFICATE.field.academicYear': '认定学年',
    'HARDSHIP_CERTIFICATE.choice.academicYear.ALL': '全部学年',
    'rule.HAS_HARDSHIP': '有困难认定记录',
    'met.HAS_HARDSHIP_FOUND': '{records}',
    'unmet.HAS_HARDSHIP_NONE': '没有查到您的困难认定记录。',
    'unmet.HAS_HARDSHIP_UNKNOWN': '困难认定记录尚未导入，暂时无法判定，请联系学生处。',
  },
  en: {
    'HARDSHIP_CERTIFICATE.field.academicYear': 'Academic year',
    'HARDSHIP_CERTIFICATE.choice.academicYear.ALL': 'All years',
    'rule.HAS_HARDSHIP': 'Recognised hardship on record',
    'met.HAS_HARDSHIP_FOUND': '{records}',
    'unmet.HAS_HARDSHIP_NONE': 'No recognition of hardship of yours is on record.',
    'unmet.HAS_HARDSHIP_UNKNOWN': 'Hardship has not been imported yet; please ask Student Affairs.',
  },
};
