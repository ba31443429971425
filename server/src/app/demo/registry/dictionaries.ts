import type { DictionaryName } from '../../../campus/registry/dictionary-names.js';
import { regions } from './regions.js';

type Entry = readonly [code: string, label: string, labelEn: string];

/** What the demo university's dictionaries hold at the beginning. */
export const dictionaries: Readonly<Record<DictionaryName, readonly Entry[]>> = {
  FUNDING_PROJECT: [
    ['NATIONAL_SCHOLARSHIP', '国家奖学金', 'National scholarship'],
    ['NATIONAL_ENCOURAGEMENT_SCHOLARSHIP', '国家励志奖学金', 'National encouragement scholarship'],
    ['NATIONAL_GRANT', '国家助学金', 'National grant'],
    ['ACADEMIC_SCHOLARSHIP', '学业奖学金', 'Academic scholarship'],
    ['UNIVERSITY_SCHOLARSHIP', '校级奖学金', 'University scholarship'],
    ['SOCIAL_GRANT', '社会资助', 'Donated grant'],
    ['ORIGIN_LOAN', '生源地助学贷款', 'Student loan of the home region'],
    ['CAMPUS_LOAN', '校园地国家助学贷款', 'National student loan on campus'],
  ],
  HONOUR: [
    ['MERIT_STUDENT', '三好学生', 'Merit student'],
    ['OUTSTANDING_LEADER', '优秀学生干部', 'Outstanding student leader'],
    ['OUTSTANDING_GRADUATE', '优秀毕业生', 'Outstanding graduate'],
    ['SHANGHAI_OUTSTANDING_GRADUATE', '上海市优秀毕业生', 'Outstanding graduate of Shanghai'],
    ['OUTSTANDING_VOLUNTEER', '优秀志愿者', 'Outstanding volunteer'],
  ],
  HARDSHIP_LEVEL: [
    ['SEVERE', '特别困难', 'Severe hardship'],
    ['MODERATE', '困难', 'Moderate hardship'],
    ['MILD', '一般困难', 'Mild hardship'],
  ],
  HOME_REGION: regions.map(({ code, label, labelEn }) => [code, label, labelEn] as const),
  SKILL_CERTIFICATE: [
    ['CET4', '大学英语四级', 'College English Test, band 4'],
    ['CET6', '大学英语六级', 'College English Test, band 6'],
    ['NCRE2', '全国计算机等级考试二级', 'National computer rank examination, level 2'],
    ['TEACHER_QUALIFICATION', '教师资格证', 'Teacher qualification'],
    ['ACCOUNTING_JUNIOR', '初级会计专业技术资格', 'Junior accountant'],
    ['PUTONGHUA_2A', '普通话水平二级甲等', 'Putonghua, level 2A'],
    ['DRIVING_LICENCE', '机动车驾驶证', 'Driving licence'],
  ],
  FAQ_CATEGORY: [
    ['CERTIFICATES', '证明办理', 'Certificates'],
    ['AID', '资助与补贴', 'Aid and subsidies'],
    ['COUNSELLING', '心理咨询', 'Counselling'],
    ['PRACTICE', '公益与勤工助学', 'Volunteering and work-study'],
    ['ACCOUNT', '账号与消息', 'Account and messages'],
  ],
};
