/** Category, function (or null), question, answer. All words are our own. */
export type DemoQuestion = readonly [category: string, workflow: string | null, question: string, answer: string];

export const demoQuestions: readonly DemoQuestion[] = [
  [
    'CERTIFICATES',
    'FUNDING_CERTIFICATE',
    '奖助贷证明多久能拿到？',
    '一般五个工作日。审核通过并打印后，您会收到“可领取”的消息。',
  ],
  [
    'CERTIFICATES',
    'FUNDING_CERTIFICATE',
    '证明上会列出哪些项目？',
    '只列学校登记在册的奖、助、贷项目。如有遗漏，请先联系学生资助管理中心更正登记。',
  ],
  ['CERTIFICATES', 'FUNDING_CERTIFICATE', '“提交”按钮为什么是灰的？', '资助项目类型和办理原因都填好后才能提交。'],
  [
    'CERTIFICATES',
    'HONOUR_CERTIFICATE',
    '院级荣誉可以开证明吗？',
    '本证明只列校级及以上荣誉称号，院级荣誉请向学院申请。',
  ],
  ['CERTIFICATES', 'HARDSHIP_CERTIFICATE', '本学年没有认定，可以开往年的证明吗？', '可以，选择当时认定的学年即可。'],
  [
    'CERTIFICATES',
    null,
    '别人怎样确认证明是真的？',
    '扫描证明上的二维码，会打开学校的核验页面，显示编号、姓名（部分隐去）、种类和日期。',
  ],
  ['CERTIFICATES', null, '可以请同学代领吗？', '不可以。领取时要核对学生证，并由本人签收。'],
  [
    'CERTIFICATES',
    'VOLUNTEER_CARD_REPLACEMENT',
    '义工证丢了，时长会丢吗？',
    '不会。公益时长登记在系统里，补证后照常使用。',
  ],
  ['AID', 'INTERNSHIP_SUBSIDY', '暑期实习补贴谁能申请？', '认定为特别困难或困难的同学，由系统按登记信息判断。'],
  [
    'AID',
    'INTERNSHIP_SUBSIDY',
    '周末也上班，天数怎么算？',
    '系统按做五休二和法定节假日计算；与实际不同时，请填写实际天数并说明原因。',
  ],
  ['AID', 'INTERNSHIP_SUBSIDY', '车票只有一程怎么办？', '去程和返程分别提交，缺少的一程不予报销，不影响按天补贴。'],
  ['AID', 'INTERNSHIP_SUBSIDY', '纸质材料交到哪里？', '在截止日前交到勤工助学中心窗口，松江和延安路校区都可以。'],
  ['AID', 'MUTUAL_AID', '互助基金需要偿还吗？', '不需要，它是一次性的帮助。'],
  ['AID', 'QUALIFICATION_GRANT', '哪些证书可以申请扶持？', '以申请页面列出的证书为准，同一证书只扶持一次。'],
  ['AID', null, '补贴打到哪张银行卡？', '打到您在学校登记的银行卡；发放失败会通知您核对。'],
  ['AID', null, '我的困难认定等级在哪里看？', '在“我的—我的记录”里可以看到各学年的认定等级。'],
  ['COUNSELLING', 'COUNSELLING', '心理咨询收费吗？', '不收费，面向所有在籍学生。'],
  [
    'COUNSELLING',
    'COUNSELLING',
    '咨询内容会告诉辅导员吗？',
    '不会。只有在可能危及自己或他人安全时，老师才会为保护您而突破保密。',
  ],
  ['COUNSELLING', 'COUNSELLING', '临时来不了怎么办？', '开始 24 小时之前可以自己取消；之后请致电心理中心。'],
  ['COUNSELLING', 'COUNSELLING', '想换一位老师可以吗？', '可以。取消现有预约后，重新选择老师和时间。'],
  [
    'COUNSELLING',
    'COUNSELLING',
    '现在就很难受，等不到预约怎么办？',
    '请直接拨打 <a href="tel:12356">12356</a>，或联系身边的老师、同学。您不必一个人扛着。',
  ],
  ['PRACTICE', 'VOLUNTEERING', '公益活动报满了还能参加吗？', '可以候补。有人退出时系统会按顺序通知您。'],
  ['PRACTICE', 'VOLUNTEERING', '活动当天忘记签到怎么办？', '请当场联系发布方补记，事后无法自行补签。'],
  ['PRACTICE', 'WORK_STUDY', '一个人可以申请几个岗位？', '可以申请多个，但录用后每周工作时间合计不超过规定上限。'],
  [
    'PRACTICE',
    'WORK_STUDY',
    '家教岗位安全吗？',
    '岗位由勤工助学中心审核后发布。遇到与描述不符的情况，请立即联系中心。',
  ],
  ['PRACTICE', 'SKILL_COURSE', '技能课程缺课会怎样？', '缺勤过多会取消学费补助资格，请提前请假。'],
  ['PRACTICE', 'WORK_STUDY', '勤工助学中心的电话是多少？', '松江校区 67792361，延安路校区 62701219。'],
  ['ACCOUNT', null, '登录不上怎么办？', '请从企业微信进入；仍不行时，带学生证到学生处重置密码。'],
  ['ACCOUNT', null, '收不到提醒怎么办？', '请在“我的—消息设置”检查提醒方式和免打扰时间。'],
  ['ACCOUNT', null, '姓名或学院不对，在哪里改？', '信息来自学校的学籍登记，请联系所在学院教务更正。'],
  ['ACCOUNT', null, '我的联系方式谁能看到？', '只有正在为您办事的老师，每次查看都有记录。'],
];

/** The office that answers each category. */
export const officeOfCategory: Readonly<Record<string, string>> = {
  CERTIFICATES: 'STUDENT_AFFAIRS',
  AID: 'STUDENT_AID_CENTRE',
  COUNSELLING: 'COUNSELLING_CENTRE',
  PRACTICE: 'LIZHI_CENTRE',
  ACCOUNT: 'STUDENT_AFFAIRS',
};
