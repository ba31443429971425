/** One step of a thread, `ago` hours before now. */
export type ThreadStep = { readonly ago: number } & (
  | { readonly kind: 'ANSWER'; readonly text: string; readonly pictures?: number }
  | { readonly kind: 'REPLY'; readonly text: string; readonly pictures?: number }
  | { readonly kind: 'FORWARD'; readonly to: string; readonly note: string }
  | { readonly kind: 'CLOSE' }
  | { readonly kind: 'CLOSE_BY_OFFICE'; readonly note: string }
  | { readonly kind: 'EXPIRE' }
);

export interface DemoThread {
  /** the demo person's number, or the how manieth of the others */
  readonly student: string | number;
  /** hours before now */
  readonly ago: number;
  readonly about?: string;
  readonly office?: string;
  readonly text: string;
  readonly pictures?: number;
  readonly steps: readonly ThreadStep[];
}

const days = (n: number, hours = 0): number => n * 24 + hours;

/** Threads in every state, over the offices that have somebody to answer. */
export const demoThreads: readonly DemoThread[] = [
  {
    student: '230900001',
    ago: 3,
    office: 'STUDENT_AFFAIRS',
    text: '二号学生公寓一楼的通知栏玻璃碎了，路过的同学容易划伤手，照片见附件，麻烦尽快处理。',
    pictures: 2,
    steps: [],
  },
  {
    student: '230900001',
    ago: days(4),
    about: 'VOLUNTEERING',
    text: '上周六的公益活动已经签到，但是时长还没有记上，请问什么时候更新？',
    steps: [{ kind: 'ANSWER', ago: days(2), text: '您好，活动时长在结束后五个工作日内统一登记，本周五前可以查到。' }],
  },
  {
    student: '230900001',
    ago: days(20),
    about: 'FUNDING_CERTIFICATE',
    text: '资助证明上的英文姓名可以按护照的写法打印吗？',
    steps: [
      { kind: 'ANSWER', ago: days(19), text: '可以。请在申请表“用途”一栏写明，并附护照首页的照片。' },
      { kind: 'REPLY', ago: days(18, 5), text: '护照的照片需要遮住证件号码吗？' },
      { kind: 'ANSWER', ago: days(18), text: '可以遮住号码，只要能看清姓名和有效期。' },
      { kind: 'CLOSE', ago: days(17) },
    ],
  },
  {
    student: '230900002',
    ago: days(6),
    office: 'STUDENT_AFFAIRS',
    text: '国家助学贷款的还款协议在哪里签？学院说问学生处，学生处的电话一直占线。',
    steps: [
      { kind: 'FORWARD', ago: days(5, 20), to: 'STUDENT_AID_CENTRE', note: '助学贷款由学生资助管理中心办理。' },
      {
        kind: 'ANSWER',
        ago: days(5),
        text: '还款协议在学生资助管理中心签，位置见图；请带身份证和银行卡，工作日都可以来。',
        pictures: 1,
      },
    ],
  },
  {
    student: '230900002',
    ago: days(3),
    about: 'WORK_STUDY',
    text: '图书馆的勤工助学岗位能不能安排在晚上？白天的课比较满。',
    steps: [],
  },
  {
    student: '2250001',
    ago: days(9),
    office: 'STUDENT_AID_CENTRE',
    text: '研究生学业奖学金已经公示结束，请问什么时候发放？',
    steps: [
      { kind: 'ANSWER', ago: days(8), text: '名单已经报财务处，预计两周内发放到银行卡。' },
      { kind: 'REPLY', ago: days(1), text: '同学都已经收到了，我的还没有，银行卡最近换过，需要登记吗？' },
    ],
  },
  {
    student: '2250001',
    ago: days(5),
    office: 'COUNSELLING_CENTRE',
    text: '希望延安路校区也能有傍晚的预约时段，实验室白天走不开。',
    steps: [{ kind: 'ANSWER', ago: days(4), text: '谢谢建议。下月起延安路校区周三开放到 19:00，请留意可约时间。' }],
  },
  {
    student: 0,
    ago: days(12),
    office: 'LIZHI_CENTRE',
    text: '志愿者证丢了一个月了，补办的进度在哪里能看到？',
    steps: [{ kind: 'CLOSE_BY_OFFICE', ago: days(11), note: '进度在“我的事项”的补办申请里可以看到，已电话告知本人。' }],
  },
  {
    student: 1,
    ago: days(46),
    office: 'STUDENT_AFFAIRS',
    text: '新生手册里的校历链接打不开，能不能换一个？',
    steps: [
      { kind: 'ANSWER', ago: days(45), text: '链接已经更换，谢谢提醒。' },
      { kind: 'EXPIRE', ago: days(14) },
    ],
  },
  {
    student: 2,
    ago: days(1, 4),
    office: 'SUNSHINE_TEAM',
    text: '想报名阳光服务队，一年级可以参加吗？需要面试吗？',
    steps: [],
  },
  {
    student: 3,
    ago: days(5, 6),
    text: '一餐二楼靠窗的插座大多没有电，晚自习时没法给电脑充电，希望检修一下。',
    pictures: 1,
    steps: [],
  },
  {
    student: 4,
    ago: days(2),
    office: 'LIZHI_CENTRE',
    text: '辅导员说请假要在系统里办，可是找不到入口，应该找谁？',
    steps: [{ kind: 'FORWARD', ago: days(1, 12), to: 'STUDENT_AFFAIRS', note: '请假由学生处负责。' }],
  },
  {
    student: 5,
    ago: days(15),
    about: 'HARDSHIP_CERTIFICATE',
    text: '困难证明要不要学院先盖章？班里同学说法不一样。',
    steps: [
      { kind: 'ANSWER', ago: days(14), text: '不需要学院盖章，在线申请通过后直接领取盖好章的证明。' },
      { kind: 'CLOSE', ago: days(14) - 3 },
    ],
  },
];
