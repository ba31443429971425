import type { RegistryKind } from '../registry-kind.type.js';

/** Columns that lists have, by the names that the product gives them. */
export type ColumnName =
  | 'number'
  | 'name'
  | 'identity'
  | 'status'
  | 'campus'
  | 'college'
  | 'major'
  | 'className'
  | 'grade'
  | 'homeRegion'
  | 'idNumber'
  | 'phone'
  | 'bankAccount'
  | 'bankName'
  | 'year'
  | 'term'
  | 'project'
  | 'honour'
  | 'level'
  | 'certificate'
  | 'amount'
  | 'contract'
  | 'issuedOn'
  | 'course'
  | 'courseNumber'
  | 'mark'
  | 'certificateNumber'
  | 'hours'
  | 'card'
  | 'staffNumber'
  | 'office'
  | 'roles'
  | 'email'
  | 'weComUserId';

interface Columns {
  /** without these the file is refused as a whole */
  readonly needed: readonly ColumnName[];
  readonly others: readonly ColumnName[];
}

/** Which columns a list of each kind has, in the order of exports. */
export const COLUMNS: Readonly<Record<RegistryKind, Columns>> = {
  STUDENTS: {
    needed: ['number', 'name'],
    others: [
      'identity',
      'status',
      'campus',
      'college',
      'major',
      'className',
      'grade',
      'homeRegion',
      'idNumber',
      'phone',
      'bankAccount',
      'bankName',
    ],
  },
  AWARD: { needed: ['number', 'year', 'project'], others: ['name', 'amount'] },
  LOAN: { needed: ['number', 'year', 'project'], others: ['name', 'amount', 'contract'] },
  HONOUR: { needed: ['number', 'year', 'honour'], others: ['name', 'issuedOn'] },
  HARDSHIP: { needed: ['number', 'year', 'level'], others: ['name'] },
  GRADE: { needed: ['number', 'term', 'course', 'mark'], others: ['name', 'courseNumber'] },
  SKILL_CERTIFICATE: { needed: ['number', 'certificate', 'certificateNumber'], others: ['name', 'issuedOn'] },
  VOLUNTEER: { needed: ['number', 'hours'], others: ['name', 'card'] },
  STAFF: { needed: ['staffNumber', 'name'], others: ['office', 'roles', 'email', 'weComUserId'] },
};

/** Headers as offices write them; compared without blanks, brackets and case. The first is the one of our exports. */
export const HEADERS: Readonly<Record<ColumnName, readonly string[]>> = {
  number: ['学号', '学生学号', '学籍号', 'student number', 'student no'],
  name: ['姓名', '学生姓名', '教职工姓名', '名字', 'name'],
  identity: ['学生身份', '身份', '培养层次', '学历层次', '学生类别', 'identity'],
  status: ['学籍状态', '状态', '在校状态', 'status'],
  campus: ['校区', '所在校区', 'campus'],
  college: ['学院', '院系', '所在学院', '学院名称', 'college'],
  major: ['专业', '专业名称', '所学专业', 'major'],
  className: ['班级', '班级名称', '行政班', '所在班级', 'class'],
  grade: ['年级', '入学年份', '入学年级', '所在年级', 'year of entry'],
  homeRegion: ['生源地', '生源省份', '生源所在地', '省份', 'home region'],
  idNumber: ['身份证号', '身份证号码', '身份证', '证件号码', '证件号', 'id number'],
  phone: ['手机号', '手机', '手机号码', '联系电话', '联系方式', '电话', 'phone'],
  bankAccount: ['银行卡号', '银行账号', '银行帐号', '卡号', 'bank account'],
  bankName: ['开户行', '开户银行', '银行名称', 'bank'],
  year: ['学年', '学年度', '评定学年', '获奖学年', '认定学年', 'academic year'],
  term: ['学期', '学年学期', '开课学期', 'term'],
  project: [
    '资助项目',
    '项目',
    '项目名称',
    '奖项名称',
    '资助项目类型',
    '奖学金名称',
    '助学金名称',
    '贷款类型',
    'project',
  ],
  honour: ['荣誉称号', '荣誉名称', '称号', 'honour'],
  level: ['困难等级', '认定等级', '困难认定等级', '困难程度', '等级', 'hardship level'],
  certificate: ['证书名称', '技能证书', '证书', 'certificate'],
  amount: ['金额', '金额（元）', '资助金额', '贷款金额', '发放金额', 'amount'],
  contract: ['合同编号', '贷款合同号', '合同号', 'contract number'],
  issuedOn: ['授予日期', '发证日期', '颁发日期', '获奖日期', '日期', 'issued on'],
  course: ['课程名称', '课程', '课程名', 'course'],
  courseNumber: ['课程代码', '课程编号', '课程号', 'course number'],
  mark: ['成绩', '总评成绩', '总评', '分数', 'mark'],
  certificateNumber: ['证书编号', '证书号', '证书号码', 'certificate number'],
  hours: ['服务时长', '服务时长（小时）', '志愿服务时长', '时长', '时长（小时）', '服务小时数', 'hours'],
  card: ['义工证号', '义工证编号', '义工证', '志愿者证号', 'card number'],
  staffNumber: ['工号', '职工号', '教工号', '教职工号', '登录名', '账号', 'staff number', 'username'],
  office: ['部门', '所在部门', '部门名称', '单位', 'office'],
  roles: ['角色', '岗位角色', '权限角色', 'roles', 'role'],
  email: ['邮箱', '电子邮箱', '邮件地址', 'email', 'e-mail'],
  weComUserId: ['企业微信账号', '企业微信', '企微账号', 'wecom', 'wecom userid'],
};

const plain = (header: string) =>
  header
    .replace(/[(（【[].*?[)）】\]]/g, '')
    .replace(/[\s*＊:：]/g, '')
    .toLowerCase();

const BY_HEADER: ReadonlyMap<string, readonly ColumnName[]> = (() => {
  const map = new Map<string, ColumnName[]>();
  for (const [name, headers] of Object.entries(HEADERS) as [ColumnName, readonly string[]][]) {
    for (const header of headers) map.set(plain(header), [...new Set([...(map.get(plain(header)) ?? []), name])]);
  }
  return map;
})();

/** Where the columns of a list stand: index and header as the file has it. */
export type Layout = ReadonlyMap<ColumnName, { readonly index: number; readonly header: string }>;

/** Reads a row as the header of a list of this kind. Columns that the kind does not have are passed over. */
export function layoutOf(kind: RegistryKind, cells: readonly string[]): Layout {
  const { needed, others } = COLUMNS[kind];
  const wanted = new Set<ColumnName>([...needed, ...others]);
  const layout = new Map<ColumnName, { index: number; header: string }>();
  for (const [index, header] of cells.entries()) {
    const name = BY_HEADER.get(plain(header))?.find((candidate) => wanted.has(candidate));
    if (name !== undefined && !layout.has(name)) layout.set(name, { index, header });
  }
  return layout;
}

export function missingColumns(kind: RegistryKind, layout: Layout): readonly ColumnName[] {
  return COLUMNS[kind].needed.filter((name) => !layout.has(name));
}
