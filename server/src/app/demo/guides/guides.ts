/** A guide of the demonstration, in words of our own after the student's manual. */
export interface DemoGuide {
  readonly workflow: string;
  readonly office: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly (readonly [title: string, detail: string])[];
  readonly who: string;
  readonly bring: readonly string[];
  readonly duration: string;
  readonly place: string;
  /** days until somebody looks at it again; below 0: it should have been looked at */
  readonly reviewIn: number;
}

const STUDENTS = '在籍本科生、研究生';
const DESK = '勤工助学中心窗口（松江：大学生活动中心 108；延安路：中心大楼 203）';
const ONLINE = '在“学工服务”中办理';

const certificate = (workflow: string, title: string, item: string, reviewIn: number): DemoGuide => ({
  workflow,
  office: 'STUDENT_AFFAIRS',
  title,
  summary: `网上申请，学生处审核并打印，凭学生证到窗口领取。证明只列学校登记在册的${item}。`,
  steps: [
    ['网上申请', `选择要证明的${item}，写明办理原因，两项填好后即可提交。`],
    ['学生处审核', '一般三个工作日内完成；需要补充时会写明补什么、补到哪一天。'],
    ['打印证明', '审核通过后打印，证明上带有可供核验的二维码。'],
    ['凭学生证领取', '收到“可领取”消息后，到申请时选择的校区窗口领取。'],
  ],
  who: `${STUDENTS}，且学校登记中有相应的${item}`,
  bring: ['学生证'],
  duration: '约五个工作日',
  place: DESK,
  reviewIn,
});

export const demoGuides: readonly DemoGuide[] = [
  {
    workflow: 'COUNSELLING',
    office: 'COUNSELLING_CENTRE',
    title: '心理咨询怎么预约',
    summary: '在线选择咨询老师和时间，心理中心确认后按时面谈，免费且保密。',
    steps: [
      ['阅读预约须知', '了解保密范围和取消规则。'],
      ['选老师和时间', '打开“咨询老师”，点“我要预约”；显示“人数已满”的时间不能选。'],
      ['等待确认', '心理中心确认后，时间和地点会写在“我的预约”里。'],
      ['按时面谈', '前一天傍晚有提醒；来不了请至少提前 24 小时取消。'],
    ],
    who: STUDENTS,
    bring: [],
    duration: '一般一个工作日内确认，每次 50 分钟',
    place: '松江：大学生活动中心 302；延安路：中心大楼 415',
    reviewIn: 200,
  },
  certificate('FUNDING_CERTIFICATE', '奖助贷证明怎么开', '奖学金、助学金或贷款', 150),
  certificate('HONOUR_CERTIFICATE', '荣誉称号证明怎么开', '荣誉称号', 160),
  certificate('HARDSHIP_CERTIFICATE', '困难认定证明怎么开', '困难认定学年', 10),
  {
    workflow: 'VOLUNTEER_CARD_REPLACEMENT',
    office: 'LIZHI_CENTRE',
    title: '义工证丢了怎么补',
    summary: '说明遗失或损坏的情况，砺志中心审核后重新制证。',
    steps: [
      ['网上申请', '写明是遗失还是损坏，以及大致经过。'],
      ['砺志中心审核', '核对您的义工登记。'],
      ['领取新证', '凭学生证到窗口领取；旧证损坏的请一并交回。'],
    ],
    who: '已登记为义工的在籍学生',
    bring: ['学生证', '损坏的旧证（如有）'],
    duration: '约五个工作日',
    place: DESK,
    reviewIn: 120,
  },
  {
    workflow: 'INTERNSHIP_SUBSIDY',
    office: 'STUDENT_AID_CENTRE',
    title: '暑期实习补贴怎么申请',
    summary: '面向特困和困难学生；按实际工作日补贴，往返车票另计。',
    steps: [
      ['等待开放', '每年暑期结束后开放申请，届时会有通知。'],
      ['网上申请', '填写实习起止日期，系统按做五休二算出工作日。'],
      ['上传并交纸质材料', '实习证明原件、往返车票贴在 A4 纸上，在截止日前交到窗口。'],
      ['资助中心审核', '请留意审核状态和审核意见，按意见补充。'],
      ['发放', '审核通过后打入登记的银行卡。'],
    ],
    who: '认定为特别困难或困难的在籍学生',
    bring: ['盖章的实习证明原件', '去程和返程车票', 'A4 纸粘贴页'],
    duration: '开放期结束后约一个月',
    place: DESK,
    reviewIn: 90,
  },
  {
    workflow: 'MUTUAL_AID',
    office: 'LIZHI_CENTRE',
    title: '砺志互助基金怎么申请',
    summary: '家庭突遇困难时的一次性帮助。',
    steps: [
      ['网上申请', '写明原因和需要的金额。'],
      ['提交证明', '上传能说明情况的材料。'],
      ['资助中心审核', '老师可能会与您联系了解情况。'],
      ['发放', '审核通过后打入登记的银行卡。'],
    ],
    who: '认定为困难的在籍学生',
    bring: ['情况说明', '相关证明材料'],
    duration: '约十个工作日',
    place: ONLINE,
    reviewIn: 130,
  },
  {
    workflow: 'VOLUNTEERING',
    office: 'LIZHI_CENTRE',
    title: '公益活动怎么参加',
    summary: '在线报名，现场签到，活动后记录公益时长。',
    steps: [
      ['选活动报名', '看清时间、地点和校区；名额满了可以候补。'],
      ['等待录用', '部分活动需要面试，时间会通知您。'],
      ['现场签到', '按现场公布的方式签到。'],
      ['记录时长', '发布方确认后，时长计入您的记录。'],
    ],
    who: STUDENTS,
    bring: ['学生证', '义工证（如已领取）'],
    duration: '以活动公布的时间为准',
    place: '以活动公布的地点为准',
    reviewIn: 110,
  },
  {
    workflow: 'WORK_STUDY',
    office: 'WORK_STUDY_CENTRE',
    title: '勤工助学岗位怎么申请',
    summary: '家教和兼职岗位由勤工助学中心审核后发布，录用后按月记工。',
    steps: [
      ['查看岗位', '按校区和类型筛选家教、兼职岗位。'],
      ['提交申请', '写明可以工作的时间。'],
      ['面试与录用', '用人方安排面试，结果会通知您。'],
      ['上岗与评价', '结束后双方互相评价。'],
    ],
    who: `${STUDENTS}，困难学生优先`,
    bring: ['学生证'],
    duration: '申请后约一周有结果',
    place: DESK,
    reviewIn: -5,
  },
  {
    workflow: 'SKILL_COURSE',
    office: 'WORK_STUDY_CENTRE',
    title: '技能课程怎么报名',
    summary: '先网上申请，再到现场登记，满足条件的学费由学校补助。',
    steps: [
      ['网上申请', '选择课程，确认上课时间。'],
      ['现场登记', '按通知时间到窗口确认。'],
      ['上课', '按时出勤，缺勤过多会取消资格。'],
      ['结课与补助', '取得结业后由资助中心与培训机构结算。'],
    ],
    who: STUDENTS,
    bring: ['学生证'],
    duration: '一般为一个学期',
    place: DESK,
    reviewIn: 100,
  },
  {
    workflow: 'QUALIFICATION_GRANT',
    office: 'STUDENT_AID_CENTRE',
    title: '技能证书扶持怎么申请',
    summary: '考取技能证书的困难学生可以申请报名费扶持。',
    steps: [
      ['网上申请', '选择证书并上传证书和缴费凭证的照片。'],
      ['交验原件', '在截止日前到窗口交验。'],
      ['资助中心审核', '请留意审核意见。'],
      ['发放', '审核通过后打入登记的银行卡。'],
    ],
    who: '认定为困难的在籍学生',
    bring: ['证书原件', '缴费凭证'],
    duration: '约十个工作日',
    place: DESK,
    reviewIn: 140,
  },
  {
    workflow: 'NOTICES',
    office: 'STUDENT_AFFAIRS',
    title: '怎样不错过通知',
    summary: '通知按校区、学院和身份发给相关同学，重要的会置顶并推送。',
    steps: [
      ['查看近期通知', '置顶的在最前，没读过的带圆点。'],
      ['设置提醒', '在“我的—消息设置”里选择从哪里收到提醒。'],
    ],
    who: STUDENTS,
    bring: [],
    duration: '随时',
    place: ONLINE,
    reviewIn: 170,
  },
  {
    workflow: 'GUIDES',
    office: 'STUDENT_SERVICE_CENTRE',
    title: '办事前先看什么',
    summary: '每个事项都写明谁能办、带什么、多久、去哪里、打哪个电话。',
    steps: [
      ['找到事项', '在首页搜索，或按模块查找。'],
      ['看流程和问答', '没有找到答案时，可以写意见反馈。'],
    ],
    who: STUDENTS,
    bring: [],
    duration: '随时',
    place: ONLINE,
    reviewIn: 180,
  },
  {
    workflow: 'FEEDBACK',
    office: 'STUDENT_AFFAIRS',
    title: '意见反馈怎么写',
    summary: '把问题或建议写给负责的部门，答复会通知您，也可以继续追问。',
    steps: [
      ['写清楚是哪件事', '选择事项或部门，写 5 至 2000 个字，最多附六张图片。'],
      ['等待答复', '只有您和该部门能看到；不归该部门管的会转交。'],
      ['追问或办结', '答复 30 天后没有新的追问，会自动办结。'],
    ],
    who: STUDENTS,
    bring: [],
    duration: '一般三个工作日内答复',
    place: ONLINE,
    reviewIn: 190,
  },
];
