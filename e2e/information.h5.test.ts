import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { openDoor, readNotes } from './applying.js';
import {
  publishGuide,
  publishNotice,
  rewriteNotes,
  signInStaff,
  withdrawNotice,
  type Published,
} from './publishing.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

const title = '图书馆周末闭馆检修';
const wide = Array.from({ length: 12 }, (_, n) => `<td>第${n + 1}阅览室开放时间</td>`).join('');
const body =
  '<p>本周末图书馆<strong>闭馆</strong>，周一恢复。</p><script>window.stolen = 1</script>' +
  `<table><tbody><tr>${wide}</tr></tbody></table><p><a href="https://library.example/">图书馆主页</a></p>`;

const guide = '返校报到登记';
const question = '返校报到能请同学代办吗？';

describe('information on a phone', () => {
  stepByStep();
  let student: StudentAtPhone;
  let office: Seat;
  let notice: Published;

  beforeAll(async () => {
    [student, office] = await Promise.all([StudentAtPhone.arrive(), sitDown('desk')]);
    await signInStaff(office.context, 'student-affairs');
    await publishGuide(office.context, guide, question);
  });
  afterAll(() => Promise.all([student.leave(), office.context.close()]));

  it('home shows the notices on top, pinned first', async () => {
    await student.signIn('230900001');
    const news = student.page.getByRole('region', { name: '近期通知' });
    await news.getByText('置顶').first().waitFor();
    expect(await news.getByRole('listitem').count()).toBe(3);
    await student.lookAt('home-news');
  });

  it('what an office publishes reaches the student, who opens it out of the message', async () => {
    notice = await publishNotice(office.context, { title, body, office: 'STUDENT_AFFAIRS', push: true });
    await student.page.goto('/#/pages/messages/index');
    await expect
      .poll(
        async () => {
          await student.page.reload();
          await student.page.getByRole('heading', { name: '消息' }).waitFor();
          await student.page.waitForLoadState('networkidle');
          return student.page.getByText(new RegExp(title)).filter({ visible: true }).count();
        },
        { timeout: 50_000, interval: 2_000 },
      )
      .toBeGreaterThan(0);
    await student.page.getByText(new RegExp(title)).filter({ visible: true }).first().click();
    await student.see('第12阅览室开放时间');
    await student.lookAt('notice');
  });

  it('runs nothing that came with the text; a wide table scrolls alone', async () => {
    expect(await student.page.evaluate('window.stolen')).toBeUndefined();
    const [page, table] = await student.page.evaluate<[number, number]>(
      "[document.documentElement.scrollWidth, document.querySelector('.rich-block.is-table').scrollWidth]",
    );
    expect(page).toBe(375);
    expect(table).toBeGreaterThan(375);
  });

  it('it counts as read, and the list finds it by words of its text', async () => {
    await student.page.goto('/#/pages/notices/list/index');
    await student.see(title);
    await student.lookAt('notices');
    await student.tap('未读');
    await student.see('校园卡挂失与补办地点调整');
    expect(await student.page.getByText(title).filter({ visible: true }).count()).toBe(0);
    await student.tap('全部');
    await student.page.getByLabel('在通知中查找').fill('闭馆 周一');
    await expect.poll(() => student.page.getByRole('listitem').filter({ visible: true }).count()).toBe(1);
    await student.see(title);
    await student.page.getByLabel('在通知中查找').fill('没有这样的词');
    await student.see('没有找到“没有这样的词”');
    await student.lookAt('notices-none');
  });

  it('a picture is enlarged from the keyboard, and closed by Escape', async () => {
    await student.page.goto('/#/pages/notices/list/index');
    await student.page.getByText('寒假离校与返校时间安排').click();
    const picture = student.page.getByRole('button', { name: /点按放大图片$/ });
    await picture.focus();
    await student.page.keyboard.press('Enter');
    await student.page.getByRole('dialog').getByRole('button', { name: '放大' }).click();
    await student.lookAt('notice-picture');
    await student.page.keyboard.press('Escape');
    expect(await student.page.getByRole('dialog').count()).toBe(0);
    await student.lookAt('notice-with-picture');
  });

  it('home opens one search, which finds by pinyin as one types, and marks what it found', async () => {
    await student.page.goto('/#/pages/home/index');
    await student.lookAt('home-search');
    await student.tap('搜索');
    await student.see('想办什么，直接写');
    await student.lookAt('search-begin');
    await student.page.getByRole('textbox', { name: '搜索' }).fill('fxbd');
    const guides = student.page.getByRole('region', { name: '办事流程' });
    await guides.getByText('返校报到', { exact: true }).waitFor();
    await student.page.getByRole('textbox', { name: '搜索' }).fill('闭馆');
    const news = student.page.getByRole('region', { name: '近期通知' });
    expect(await news.locator('.hit-mark').first().innerText()).toBe('闭馆');
    await student.lookAt('search');
    await news.getByRole('button').first().click();
    await student.see('第12阅览室开放时间');
  });

  it('what is searched in vain says what to do; the last searches are kept on the phone', async () => {
    await student.page.goto('/#/pages/search/index');
    await student.page.reload();
    await student.tap('搜索“闭馆”');
    await student.page.getByRole('region', { name: '近期通知' }).waitFor();
    await student.page.getByRole('textbox', { name: '搜索' }).fill('没有人写过的事');
    await student.see('没有找到“没有人写过的事”');
    await student.lookAt('search-none');
  });

  it('a guide is a path, and its question takes one vote', async () => {
    await student.page.goto('/#/pages/home/index');
    await student.tap(/^办事流程，/);
    await student.page.getByLabel('在流程和问答中查找').fill('返校');
    await student.tap(new RegExp(guide));
    await student.see('到学院办公室');
    await student.see('返程车票');
    await student.lookAt('guide');
    await student.page.goBack();
    await student.tap('常见问题');
    await student.lookAt('questions');
    await student.page.getByLabel('在流程和问答中查找').fill('代办');
    await student.tap(question);
    await student.see('带你的学生证');
    await student.tap('有用 0');
    await student.button('有用 1').waitFor();
    await student.tap('没用 0');
    await student.button('没用 1').waitFor();
    await student.button('有用 0').waitFor();
    await student.lookAt('question');
  });

  it('one that was withdrawn says so, and is gone from the list', async () => {
    await withdrawNotice(office.context, notice);
    await student.page.goto(`/#/pages/notices/detail/index?id=${encodeURIComponent(notice.id)}`);
    await student.see('这条通知已撤回');
    await student.lookAt('notice-withdrawn');
    await student.tap('看其他通知');
    await student.see('寒假离校与返校时间安排');
    expect(await student.page.getByText(title).filter({ visible: true }).count()).toBe(0);
  });

  it('notes that changed since they were ticked show what is new and what is gone, before ticking again', async () => {
    await student.page.goto('/#/pages/home/index');
    await openDoor(student, '补办义工证');
    await readNotes(student);
    const lizhi = await sitDown('desk');
    await signInStaff(lizhi.context, 'lizhi');
    const { added, removed } = await rewriteNotes(
      lizhi.context,
      'VOLUNTEER_CARD_REPLACEMENT',
      '旧卡找到后请交回砺志中心。',
    );
    await lizhi.context.close();
    await student.page.reload();
    await student.tap('阅读注意事项');
    const notes = student.page.getByRole('dialog');
    await notes.getByRole('listitem').filter({ hasText: added }).getByText('新增').waitFor();
    await notes.getByRole('listitem').filter({ hasText: removed }).getByText('删去').waitFor();
    expect(await notes.getByText(/^(新增|删去)$/).count()).toBe(2);
    await student.lookAt('notes-changed');
    await notes.getByRole('checkbox').click();
    await notes.getByRole('button', { name: '读过了，继续' }).click();
    await student.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('nothing complained', () => {
    expect(student.seat.complaints).toEqual([]);
  });
});
