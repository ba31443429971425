/** What the offices have published: the same in every run, since an address of a notice holds its date and number. */

/**
 * @typedef {object} Notice
 * @property {number} art number of the article, part of its address
 * @property {string[]} columns where it is listed; the first is its home
 * @property {string} title
 * @property {string} publisher
 * @property {number} at instant of publication
 * @property {number} changedAt
 * @property {string} body HTML
 * @property {boolean} gone taken down: its address is 404 and no list names it
 */

export const columns = {
  xsc: { id: 8101, siteId: 81, name: '学生处通知公告', variant: /** @type {1 | 2} */ (1) },
  zzzx: { id: 8202, siteId: 81, name: '资助中心通知', variant: /** @type {1 | 2} */ (2) },
};
/** @typedef {keyof typeof columns} Column */

const themes = [
  ['关于开展{y}学年国家奖学金评审工作的通知', '学生资助管理中心'],
  ['关于做好{y}学年家庭经济困难学生认定工作的通知', '学生资助管理中心'],
  ['{y}学年“三好学生”评选结果公示', '学生处'],
  ['心理健康教育中心{m}月团体辅导报名', '心理健康教育中心'],
  ['勤工助学岗位招聘启事（{m}月）', '勤工助学中心'],
  ['关于{m}月校园志愿服务活动的安排', '阳光服务队'],
  ['国家助学贷款续贷办理须知', '学生资助管理中心'],
  ['励志中心技能课程选课通知（第{n}批）', '励志中心'],
  ['关于节假日学生离返校安全教育的提醒', '学生处'],
];
const count = 45;
const apart = 5.8 * 86_400_000;
const newest = Date.UTC(2026, 10, 20, 1, 30);

/** @returns {Notice[]} the newest first */
export const firstNotices = () => Array.from({ length: count }, (_, n) => noticeAt(n));

/** @param {number} n @returns {Notice} */
function noticeAt(n) {
  const at = newest - Math.round(n * apart);
  const date = new Date(at + 8 * 3_600_000);
  const [title = '', publisher = ''] = themes[n % themes.length] ?? [];
  const year = date.getUTCMonth() >= 8 ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
  const own = n % 3 === 2 ? 'zzzx' : 'xsc';
  return {
    art: 350_000 - n * 7,
    columns: n % 15 === 2 ? [own, 'xsc'] : [own],
    title: title
      .replace('{y}', `${year}-${year + 1}`)
      .replace('{m}', `${date.getUTCMonth() + 1}`)
      .replace('{n}', `${n}`),
    publisher,
    at,
    changedAt: at,
    body: bodyOf(n, publisher),
    gone: false,
  };
}

/** Paragraphs always; by turns a table, a picture, attachments, and what a careless editor pasted. @param {number} n @param {string} publisher */
function bodyOf(n, publisher) {
  const parts = [
    '<p style="text-indent:2em">各学院、各位同学：</p>',
    `<p style="text-indent:2em;line-height:1.75"><span style="font-family:宋体;font-size:16px">现将有关事项通知如下，请相关同学在规定时间内办理。办理地点为松江校区学生事务大厅，咨询电话 021-6779${String(1000 + n)}。</span></p>`,
  ];
  if (n % 4 === 0) {
    parts.push(
      '<table border="1" cellspacing="0"><tbody><tr><td>事项</td><td>时间</td><td>地点</td></tr>' +
        '<tr><td rowspan="2">材料提交</td><td>每周一至周四</td><td>松江校区</td></tr><tr><td>每周五</td><td>延安路校区</td></tr></tbody></table>',
    );
  }
  if (n % 5 === 1) parts.push(`<p><img src="/site/_upload/article/images/n${n}.png" width="320" alt="宣传海报"/></p>`);
  if (n % 3 === 0) {
    parts.push(
      `<p>附件：<img src="/_ueditor/icon_doc.gif"/><a href="/site/_upload/article/files/n${n}.pdf" sudyfile-attr="{'title':'申请表.pdf'}">申请表.pdf</a></p>`,
    );
  }
  if (n % 9 === 4) {
    parts.push(
      '<p onclick="alert(1)">扫码加入群聊</p><script>document.write("x")</script><iframe src="http://video.example/"></iframe>',
    );
    parts.push('<p><a href="javascript:void(0)">点击查看</a> <!--[if gte mso 9]><xml></xml><![endif]--></p>');
  }
  return [...parts, `<p style="text-align:right">${publisher}</p>`].join('\n');
}
