/** Who lives in the simulated WeCom: the demo's accounts by their names, and a few whom the product must turn away. */

export const CORP = 'ww5f1e0d3c2b4a6978';
export const OTHER_CORP = 'ww0a9b8c7d6e5f4321';

/**
 * @typedef {object} Person
 * @property {string} userid
 * @property {string} name
 * @property {string} corpId '' of an outsider: known to WeCom by an openid only
 * @property {number[]} departments
 * @property {string} position
 * @property {1 | 2 | 4 | 5} status 1 active, 2 disabled, 4 inactive, 5 left
 * @property {boolean} visible whether our app may see and write to this member
 * @property {boolean} licensed
 * @property {string} openid in WeChat's mini-program; WeCom tells it of outsiders
 */

export const departments = [
  { id: 1, name: '东华大学', name_en: 'Donghua University', parentid: 0, order: 100 },
  { id: 10, name: '学生处', name_en: 'Student Affairs', parentid: 1, order: 90 },
  { id: 11, name: '心理健康教育中心', name_en: 'Counselling Centre', parentid: 10, order: 80 },
  { id: 12, name: '学生资助管理中心', name_en: 'Student Aid Centre', parentid: 10, order: 70 },
  { id: 13, name: '勤工助学中心', name_en: 'Work-study Centre', parentid: 10, order: 60 },
  { id: 14, name: '励志中心', name_en: 'Lizhi Centre', parentid: 10, order: 50 },
  { id: 15, name: '阳光服务队', name_en: 'Sunshine Team', parentid: 10, order: 40 },
  { id: 20, name: '校内用工单位', name_en: 'Employers', parentid: 1, order: 30 },
  { id: 30, name: '本科生', name_en: 'Undergraduates', parentid: 1, order: 20 },
  { id: 31, name: '研究生', name_en: 'Postgraduates', parentid: 1, order: 10 },
];

/** @param {Partial<Person> & { userid: string }} given @returns {Person} */
export const person = (given) => ({
  name: given.userid,
  corpId: CORP,
  departments: [1],
  position: '',
  status: 1,
  visible: true,
  licensed: true,
  openid: `o6_sim_${given.userid}`,
  ...given,
});

/** @type {[userid: string, name: string, department: number, position: string][]} */
const members = [
  ['230900001', '林晓雨', 30, '本科生'],
  ['230900002', '陈思远', 30, '本科生'],
  ['2250001', '周若溪', 31, '硕士生'],
  ['counsellor', '沈静', 11, '咨询师'],
  ['counselling-desk', '何芳', 11, '预约管理'],
  ['counselling-head', '顾明', 11, '主任'],
  ['student-affairs', '韩梅', 10, '审核、发布'],
  ['student-affairs-2', '郑凯', 10, '审核'],
  ['student-aid', '宋岚', 12, '审核、发放'],
  ['student-aid-2', '罗平', 12, '审核、发放'],
  ['work-study', '唐洁', 13, '收发台'],
  ['work-study-2', '冯涛', 13, '收发台'],
  ['lizhi', '许诺', 14, '负责人'],
  ['lizhi-2', '方圆', 14, '审核'],
  ['sunshine', '丁阳', 15, '发布'],
  ['employer', '海棠书店', 20, '用工单位'],
  ['admin', '系统管理员', 10, '管理员'],
];

/** @returns {Person[]} */
export const demoPersons = () => [
  ...members.map(([userid, name, department, position]) =>
    person({ userid, name, departments: [department], position }),
  ),
  person({ userid: 'stranger', name: '王陌', departments: [10], position: '系统中没有的成员' }),
  person({ userid: 'outsider', name: '李外', corpId: '', departments: [], position: '不是企业成员，只有 openid' }),
  person({ userid: 'elsewhere', name: '赵他', corpId: OTHER_CORP, position: '另一家企业的成员' }),
];
