/** Campuses and offices: what the manual prints, completed where it is silent. */
export const campuses = [
  { code: 'SONGJIANG', name: '松江校区', nameEn: 'Songjiang campus', position: 1 },
  { code: 'YANAN_ROAD', name: '延安路校区', nameEn: "Yan'an Road campus", position: 2 },
] as const;

export const offices = [
  { code: 'STUDENT_AFFAIRS', name: '学生处', nameEn: 'Student Affairs' },
  { code: 'STUDENT_SERVICE_CENTRE', name: '学生事务中心', nameEn: 'Student Service Centre' },
  { code: 'STUDENT_AID_CENTRE', name: '学生资助管理中心', nameEn: 'Student Aid Centre' },
  { code: 'COUNSELLING_CENTRE', name: '心理中心', nameEn: 'Counselling Centre' },
  { code: 'WORK_STUDY_CENTRE', name: '勤工助学中心', nameEn: 'Work-Study Centre' },
  { code: 'LIZHI_CENTRE', name: '砺志中心', nameEn: 'Lizhi Centre' },
  { code: 'SUNSHINE_TEAM', name: '阳光服务队', nameEn: 'Sunshine team' },
  { code: 'EMPLOYERS', name: '用人单位', nameEn: 'Employers' },
] as const;

const HOURS = '工作日 8:30–11:30，13:00–16:30';

/** The Work-Study Centre's telephones are the manual's; the others are made up. */
export const contacts = [
  ['WORK_STUDY_CENTRE', 'SONGJIANG', '67792361', '大学生活动中心 108', HOURS],
  ['WORK_STUDY_CENTRE', 'YANAN_ROAD', '62701219', '中心大楼 203', HOURS],
  ['COUNSELLING_CENTRE', 'SONGJIANG', '67792000', '大学生活动中心 302', HOURS],
  ['COUNSELLING_CENTRE', 'YANAN_ROAD', '62378000', '中心大楼 415', HOURS],
  ['STUDENT_AFFAIRS', 'SONGJIANG', '67792100', '行政楼 210', HOURS],
  ['STUDENT_AID_CENTRE', 'SONGJIANG', '67792200', '行政楼 214', HOURS],
  ['LIZHI_CENTRE', 'SONGJIANG', '67792300', '大学生活动中心 110', HOURS],
  ['STUDENT_SERVICE_CENTRE', 'SONGJIANG', '67792150', '行政楼 212', HOURS],
  ['STUDENT_SERVICE_CENTRE', 'YANAN_ROAD', '62378150', '中心大楼 118', HOURS],
] as const;

export const colleges = [
  { name: '纺织学院', majors: ['纺织工程', '非织造材料与工程'], short: '纺织' },
  { name: '服装与艺术设计学院', majors: ['服装设计与工程', '环境设计'], short: '服装' },
  { name: '旭日工商管理学院', majors: ['会计学', '市场营销', '物流管理'], short: '管理' },
  { name: '机械工程学院', majors: ['机械工程', '工业设计'], short: '机械' },
  { name: '信息科学与技术学院', majors: ['自动化', '通信工程'], short: '信息' },
  { name: '计算机科学与技术学院', majors: ['计算机科学与技术', '软件工程'], short: '计算机' },
  { name: '材料科学与工程学院', majors: ['高分子材料与工程', '复合材料与工程'], short: '材料' },
  { name: '环境科学与工程学院', majors: ['环境工程', '能源与环境系统工程'], short: '环境' },
  { name: '理学院', majors: ['应用物理学', '统计学'], short: '理学' },
  { name: '外语学院', majors: ['英语', '日语'], short: '外语' },
] as const;

export const surnames = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余'];
export const givenNames = [
  ...'子涵雨桐欣怡浩然一诺宇轩诗琪俊杰梓萱思源嘉怡博文佳宁晨曦若曦志远静雯天佑明轩语嫣泽楷可馨',
];

/** Where counsellors are and what they know; the hours are minutes after midnight on weekdays 1–5. */
export const counsellors = [
  {
    username: 'counsellor',
    name: '沈静',
    campus: 'SONGJIANG',
    room: '大学生活动中心 302',
    specialities: ['学业压力', '人际关系', '情绪困扰'],
    introduction: '国家二级心理咨询师，从事高校心理咨询十二年。愿意陪你把心里的话慢慢说清楚。',
    hours: [
      [1, 9, 12],
      [1, 14, 17],
      [2, 14, 17],
      [3, 9, 12],
      [4, 9, 12],
      [4, 14, 17],
      [5, 14, 17],
    ],
  },
  {
    username: null,
    name: '方予安',
    campus: 'YANAN_ROAD',
    room: '中心大楼 415',
    specialities: ['生涯发展', '亲密关系', '适应问题'],
    introduction: '临床与咨询心理学硕士，注册心理师。相信每个人都有自己的节奏。',
    hours: [
      [1, 13, 17],
      [2, 9, 12],
      [3, 13, 17],
      [5, 9, 12],
    ],
  },
] as const;

export const counsellingInstructions = {
  title: '心理咨询预约须知',
  notice: [
    '心理咨询面向在籍本科生和研究生，免费，每次 50 分钟。',
    '咨询内容依法依规保密；出现可能危及自己或他人安全的情况时，老师会为保护您而突破保密。',
    '同一时间只能有一个进行中的预约；如需取消，请在开始 24 小时前操作，以便把名额让给其他同学。',
    '咨询中心不提供危机干预热线服务。此刻很难受时，请直接拨打 12356 或校内 24 小时热线。',
  ],
  steps: [
    '选择咨询老师和时间，点“预约”',
    '心理中心确认（一般一个工作日内）',
    '前一天 18:00 收到提醒',
    '按时到咨询室面谈',
  ],
} as const;
