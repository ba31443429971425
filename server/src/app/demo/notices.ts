import type { Audience } from '../../bulletin/notices/audience.js';

/** A notice of the demonstration. Days are counted back from the day of the seeding; a negative one is still to come. */
export interface DemoNotice {
  readonly title: string;
  /** HTML, or paragraphs of plain words */
  readonly body: string | readonly string[];
  readonly office: string;
  readonly daysAgo: number;
  readonly pinned?: true;
  readonly audience?: Partial<Audience>;
  /** what comes with it: a picture in its text, a PDF to fetch */
  readonly with?: 'PICTURE' | 'PDF';
  readonly state?: 'DRAFT' | 'ARCHIVED';
}

const AFFAIRS = 'STUDENT_AFFAIRS';
const SERVICE = 'STUDENT_SERVICE_CENTRE';
const AID = 'STUDENT_AID_CENTRE';
const MIND = 'COUNSELLING_CENTRE';
const WORK = 'WORK_STUDY_CENTRE';
const LIZHI = 'LIZHI_CENTRE';

/** All words are made up. `PICTURE` in a text is where its picture stands. */
export const demoNotices: readonly DemoNotice[] = [
  {
    title: '学工服务上线：常用事项可在手机上办理',
    office: AFFAIRS,
    daysAgo: 46,
    pinned: true,
    body:
      '<p>“学工服务”现已在企业微信和小程序开放，以下事项可在线办理：</p>' +
      '<ul><li>心理咨询预约</li><li>奖助贷证明、荣誉称号证明、困难认定证明</li><li>补办义工证</li></ul>' +
      '<p>每项功能打开后请先阅读注意事项和流程须知。使用中有问题，可在<strong>意见反馈</strong>中告诉我们。</p>',
  },
  {
    title: '家庭经济困难学生认定工作安排',
    office: AID,
    daysAgo: 9,
    pinned: true,
    with: 'PDF',
    body:
      '<p>新学年家庭经济困难学生认定即日开始，请需要申请的同学按以下步骤办理。</p>' +
      '<ol><li>阅读附件中的说明，准备材料；</li><li>向所在学院提交申请；</li><li>学院评议并公示五个工作日；</li><li>学生资助管理中心复核。</li></ol>' +
      '<p>认定结果与本学年各项资助挂钩，请勿错过。咨询电话：67792200（松江校区）。</p>',
  },
  {
    title: '寒假离校与返校时间安排',
    office: AFFAIRS,
    daysAgo: 1,
    with: 'PICTURE',
    body:
      '<p>各校区离校、返校时间如下，请提前购票，离校前关闭门窗和电源。</p>' +
      '<table><thead><tr><th>校区</th><th>离校</th><th>返校</th></tr></thead><tbody>' +
      '<tr><td>松江校区</td><td>考试结束次日</td><td>开学前两日</td></tr>' +
      '<tr><td>延安路校区</td><td>考试结束次日</td><td>开学前一日</td></tr></tbody></table>' +
      'PICTURE<p>图为近三年离校高峰的人数，请错峰出行。</p>',
  },
  {
    title: '研究生学业奖学金材料补充通知',
    office: AFFAIRS,
    daysAgo: 3,
    audience: { identities: ['MASTER', 'DOCTORAL'] },
    body: ['材料不全的硕士生、博士生请在本周五前补交论文录用证明。', '逾期未交的按现有材料评定，不再另行通知。'],
  },
  {
    title: '期末考试周自习教室延长开放',
    office: SERVICE,
    daysAgo: -2,
    body: ['考试周内松江校区二教、图书馆一层延长开放至二十三点三十分。', '请保持安静，离开时带走个人物品。'],
  },
  {
    title: '校园卡挂失与补办地点调整',
    office: SERVICE,
    daysAgo: 5,
    body: ['自下周一起，松江校区校园卡补办移至大学生活动中心一层服务大厅。', '挂失仍可在自助终端或电话办理。'],
  },
  {
    title: '松江校区班车冬季时刻表',
    office: SERVICE,
    daysAgo: 12,
    audience: { campuses: ['SONGJIANG'] },
    body:
      '<p>即日起执行冬季时刻表，末班车提前半小时。</p><table><tbody><tr><th>方向</th><th>首班</th><th>末班</th></tr>' +
      '<tr><td>松江 → 延安路</td><td>7:00</td><td>20:30</td></tr><tr><td>延安路 → 松江</td><td>7:30</td><td>21:30</td></tr></tbody></table>',
  },
  {
    title: '延安路校区宿舍热水供应时间',
    office: SERVICE,
    daysAgo: 15,
    audience: { campuses: ['YANAN_ROAD'] },
    body: ['热水供应时间调整为每日六点至八点、十六点至二十三点。', '设备检修时另行通知。'],
  },
  {
    title: '心理健康月：团体辅导报名',
    office: MIND,
    daysAgo: 18,
    body: [
      '本月开设“睡个好觉”“与压力同行”两个主题的团体辅导，每组十二人，四次为一期。',
      '需要个别咨询的同学请直接使用“心理咨询预约”。',
    ],
  },
  {
    title: '国家助学金发放进度说明',
    office: AID,
    daysAgo: 6,
    body: ['本学期国家助学金已送银行代发，预计五个工作日内到账。', '银行卡信息有变的同学请联系学院辅导员更正。'],
  },
  {
    title: '勤工助学岗位招聘：图书馆与实验室',
    office: WORK,
    daysAgo: 7,
    body: [
      '图书馆整架岗二十名，实验室协管岗八名，每周不超过八小时。',
      '请到勤工助学中心现场报名：松江校区 67792361，延安路校区 62701219。',
    ],
  },
  {
    title: '家教信息登记须知',
    office: WORK,
    daysAgo: 22,
    body: ['首次登记的同学请携带学生证到勤工助学中心办理。', '请通过正规渠道接单，谨防以“中介费”为名的诈骗。'],
  },
  {
    title: '砺志讲堂：从课堂到车间',
    office: LIZHI,
    daysAgo: 10,
    body: ['本期邀请往届校友谈第一份工作，地点在大学生活动中心报告厅。', '到场签到可记录志愿服务时长零点五小时。'],
  },
  {
    title: '义工证换发工作开始',
    office: LIZHI,
    daysAgo: 27,
    body: ['旧版义工证本学期内有效，遗失的请在“补办义工证”中申请。', '换发时无需交照片，使用系统中的证件照。'],
  },
  {
    title: '纺织学院新生导师见面会',
    office: AFFAIRS,
    daysAgo: 30,
    audience: { colleges: ['纺织学院'] },
    body: ['纺织学院各班导师将于周三下午与新生见面，请按班级到指定教室。'],
  },
  {
    title: '防范电信网络诈骗提醒',
    office: AFFAIRS,
    daysAgo: 33,
    body: [
      '近期出现冒充辅导员、冒充快递客服的诈骗。凡要求转账、共享屏幕、提供验证码的，一律不要相信。',
      '如已受骗，请立即拨打 110 并联系辅导员。',
    ],
  },
  {
    title: '生源地助学贷款回执提交截止',
    office: AID,
    daysAgo: 38,
    body: ['办理生源地助学贷款的同学请在截止日前提交回执，以便学校及时录入。'],
  },
  {
    title: '国家奖学金评审结果公示',
    office: AFFAIRS,
    daysAgo: 41,
    body: ['经学院推荐、专家评审，拟推荐名单已在各学院公告栏公示五个工作日。', '如有异议请以书面形式向学生处反映。'],
  },
  {
    title: '优秀毕业生评选条件说明',
    office: AFFAIRS,
    daysAgo: 52,
    audience: { identities: ['UNDERGRADUATE'] },
    body: ['参评同学须在校期间获得过校级以上荣誉，且无违纪记录。', '具体名额以学院通知为准。'],
  },
  {
    title: '技能证书扶持常见材料问题',
    office: WORK,
    daysAgo: 58,
    body: ['发票须为本人姓名，金额与培训机构收据一致。', '证书复印件请用 A4 纸，正反面印在一页。'],
  },
  {
    title: '流感高发期健康提示',
    office: SERVICE,
    daysAgo: 64,
    body: ['教室和寝室请每日通风两次，身体不适及时就医并告知辅导员。'],
  },
  {
    title: '学生医保参保与报销指南',
    office: SERVICE,
    daysAgo: 75,
    body: ['参保费用随学费收取，无需另缴。', '门诊、住院报销请保留发票原件，每周二、四下午在校医院办理。'],
  },
  {
    title: '军训服装回收捐赠活动',
    office: LIZHI,
    daysAgo: 88,
    body: ['闲置的军训服装洗净后可送至各宿舍楼一层回收箱，将统一捐往结对学校。'],
  },
  {
    title: '旧版学生手册（已停用）',
    office: AFFAIRS,
    daysAgo: 120,
    state: 'ARCHIVED',
    body: ['新版学生手册已发布，此通知仅作存档。'],
  },
  {
    title: '春季学期勤工助学岗位征集（草稿）',
    office: WORK,
    daysAgo: 0,
    state: 'DRAFT',
    body: ['各用人单位请于学期结束前提出下学期的岗位需求。'],
  },
];
