/** Words that notices of a student affairs office are made of; all made up. */
const TOPICS =
  '国家奖学金 励志奖学金 助学金 助学贷款 困难认定 勤工助学 暑期实习 实习补贴 心理咨询 心理健康月 义工证 公益活动 志愿服务 技能课程 职业证书 互助基金 宿舍卫生 消防演练 离校手续 返校安排 新生报到 毕业典礼 就业双选会 征兵 医保缴费 学费缓交 评优评先 三好学生 先进班级 辅导员值班 图书漂流 银行卡登记 绿色通道 家访 重庆籍学生座谈会 长跑 音乐会'.split(
    ' ',
  );
const VERBS = '申请 报名 评审 公示 发放 登记 领取 补办 审核 提交 确认 咨询 复核 通知 安排 调整 延期 截止'.split(' ');
const PLACES =
  '松江校区 延安路校区 大学生活动中心 图文信息中心 二号学院楼 镜月湖畔 第三食堂 体育馆 教务楼一层 线上会议'.split(' ');
const FILLERS =
  '各学院 各班级 有关同学 请于 之前 之后 携带 本人 学生证 身份证 银行卡 复印件 一式两份 按时 逾期 不予受理 特此通知 联系电话 工作日 上午 下午 材料 名单 附件 表格 签字 盖章 认真 阅读 须知 流程 如有疑问 办公室 老师 负责 安全 健康 服务 成长 学习 生活 学期 学年 第一批 第二批 名额 条件 成绩 排名 综合测评'.split(
    ' ',
  );
const RARE = '囧 麒麟 琵琶 貔貅 鸢尾 鹧鸪 檀香 榫卯 缂丝 蜡染 香云纱 髹漆'.split(' ');
const TRADITIONAL = [
  ['奖学金', '獎學金'],
  ['勤工助学', '勤工助學'],
  ['通知', '通知'],
  ['学费缓交', '學費緩交'],
  ['银行卡', '銀行卡'],
  ['双选会', '雙選會'],
];
const SPELLED = 'jiangxuejin jxj qingongzhuxue qgzx xinlizixun chongqing zhongqing yinhangka lvsetongdao'.split(' ');

/** Numbers from 0 below `n`, the same for the same seed. @typedef {(n: number) => number} Roll */

/** @param {number} seed @returns {Roll} */
export function random(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** @param {Roll} roll @param {readonly string[]} words */
const one = (roll, words) => words[roll(words.length)] ?? '';

/** @param {Roll} roll */
export function notice(roll) {
  const title = `关于${2015 + roll(12)}年${one(roll, TOPICS)}${one(roll, VERBS)}的通知${roll(4) === 0 ? `（第${1 + roll(9)}批）` : ''}`;
  const length = 200 + roll(1_000);
  let plain = '';
  while (plain.length < length) {
    const words = Array.from({ length: 4 + roll(10) }, () => word(roll));
    plain += `${words.join('')}${roll(3) === 0 ? '。\n' : '，'}`;
  }
  return { title: roll(20) === 0 ? traditional(title) : title, plain };
}

/** Usual words, places, numbers, now and then a rare one, or characters in an order that no other text has. @param {Roll} roll */
function word(roll) {
  const kind = roll(100);
  if (kind < 55) return one(roll, FILLERS);
  if (kind < 70) return one(roll, TOPICS);
  if (kind < 80) return one(roll, VERBS);
  if (kind < 87) return one(roll, PLACES);
  if (kind < 92) return String(roll(100_000));
  if (kind === 99 && roll(40) === 0) return one(roll, RARE);
  return String.fromCharCode(0x4e00 + roll(3_000), 0x4e00 + roll(3_000));
}

/** @param {string} text */
const traditional = (text) => TRADITIONAL.reduce((all, [from = '', to = '']) => all.replaceAll(from, to), text);

/** @param {string} text */
const wide = (text) => text.replace(/[0-9a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/**
 * Searches of several kinds, as people and their thumbs make them.
 * @param {Roll} roll @param {Map<string, { title: string, plain: string }>} texts @param {number} count
 */
export function searches(roll, texts, count) {
  const all = [...texts.values()];
  const piece = (/** @type {number} */ length) => {
    const { plain } = all[roll(all.length)] ?? { plain: '' };
    const from = roll(Math.max(1, plain.length - length));
    return plain.slice(from, from + length).replace(/\s/g, '') || '学';
  };
  const kinds = [
    () => one(roll, TOPICS),
    () => piece(1),
    () => piece(2 + roll(3)),
    () => piece(5 + roll(6)),
    () => `${one(roll, TOPICS)} ${one(roll, VERBS)}`,
    () => `${one(roll, VERBS)} ${2015 + roll(12)} ${one(roll, PLACES)}`,
    () => traditional(one(roll, TOPICS)),
    () => wide(String(2015 + roll(12))),
    () => one(roll, SPELLED),
    () => one(roll, RARE),
    () => `查无此事${roll(1_000)}`,
  ];
  return Array.from({ length: count }, (_, i) => (kinds[i % kinds.length] ?? (() => ''))());
}
