import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, write } from './applying.js';
import { sitDown, type Seat } from './browser.js';
import { answerFeedback, feedbackOf, type Thread } from './feedback.js';
import { signInStaff } from './publishing.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

const username = '230900001';
const words = '二号楼自修室的灯';
const text = '二号楼三层自修室的灯坏了一周，晚上没法看书。';
const answer = '后勤今晚就去换，\n谢谢你告诉我们。';
const further = '换好了，很亮，谢谢老师！';

describe('feedback on a phone', () => {
  stepByStep();
  let student: StudentAtPhone;
  let office: Seat;
  let before: Thread[];

  const threads = () => feedbackOf(student.seat.context);

  beforeAll(async () => {
    [student, office] = await Promise.all([StudentAtPhone.arrive(), sitDown('desk')]);
    await signInStaff(office.context, 'student-affairs');
  });
  afterAll(() => Promise.all([student.leave(), office.context.close()]));

  it('a search in vain leads to the form, with the words filled in and the notes first', async () => {
    await student.signIn(username);
    before = await threads();
    await student.page.goto('/#/pages/search/index');
    await student.page.getByRole('textbox', { name: '搜索' }).fill(words);
    await student.tap('没有找到？告诉我们');
    await student.page.getByRole('heading', { name: '写反馈', level: 1 }).waitFor();
    expect(await student.page.getByRole('textbox', { name: '想说什么' }).inputValue()).toContain(words);
    await student.lookAt('feedback-from-search');
    if (await student.button('先看须知').isVisible()) {
      await student.tap('先看须知');
      const sheet = student.page.getByRole('dialog');
      await sheet.getByRole('checkbox').click();
      await student.lookAt('feedback-notes');
      await sheet.getByRole('button', { name: '读过了，继续' }).click();
      await sheet.waitFor({ state: 'hidden' });
    }
    await student.button('提交').waitFor();
  });

  it('too few words are said so, and the button stays dark', async () => {
    await write(student, '想说什么', '灯坏');
    await student.page.getByRole('textbox', { name: '想说什么' }).blur();
    await student.see('至少写 5 个字。');
    expect(await student.button('提交').isDisabled()).toBe(true);
  });

  it('what was written outlives the page, its photograph too', async () => {
    await write(student, '想说什么', text);
    await attach(student, /^照片：添加文件/, 'lamp.png');
    await student.page.reload();
    await student.see('已找回上次没有提交的内容。');
    expect(await student.page.getByRole('textbox', { name: '想说什么' }).inputValue()).toBe(text);
    await student.see('已上传');
    await student.tap(/^关于什么：/);
    await student.lookAt('feedback-about');
    await student.page.getByRole('dialog').getByRole('radio', { name: /^不限/ }).click();
    await student.tap(/^写给哪个部门：/);
    await student.page.getByRole('dialog').getByRole('radio', { name: '学生处', exact: true }).click();
    await student.lookAt('feedback-write');
  });

  it('one that is sent without network says so, stays, and is sent once when it is back', async () => {
    await student.seat.context.setOffline(true);
    await student.tap('提交');
    await student.button('重试').waitFor({ timeout: 60_000 });
    expect(await student.page.getByRole('textbox', { name: '想说什么' }).inputValue()).toBe(text);
    await student.lookAt('feedback-offline');
    await student.seat.context.setOffline(false);
    await student.button('重试').dblclick();
    await student.see('已经送达，部门答复后会通知你。');
    expect(await threads()).toHaveLength(before.length + 1);
    await student.lookAt('feedback-sent');
  });

  it('the office sees it with its photograph and answers; home says so, and leads there', async () => {
    const [mine] = await threads();
    expect(mine?.thread[0]?.text).toBe(text);
    expect(mine?.thread[0]?.pictures).toHaveLength(1);
    await answerFeedback(office.context, mine as Thread, answer);
    await student.page.goto('/#/pages/home/index');
    await student.page.reload();
    const todo = student.page.getByRole('region', { name: '需要你处理' });
    await todo.getByText('意见反馈：已答复').first().waitFor();
    await student.lookAt('home-feedback-answered');
    await student.page.goto('/#/pages/matters/index');
    await student.tap(/谢谢你告诉我们|后勤今晚就去换/);
    await student.see('谢谢你告诉我们。');
    await student.page.getByRole('button', { name: /点按放大图片$/ }).click();
    await student.page.getByRole('dialog').locator('img').waitFor();
    const natural = await student.page.evaluate<number>(
      "document.querySelector('.rich-zoom img').decode().then(() => document.querySelector('.rich-zoom img').naturalWidth)",
    );
    expect(natural).toBe(320);
    await student.lookAt('feedback-picture');
    await student.page.keyboard.press('Escape');
    await student.lookAt('feedback-answered');
  });

  it('asks further once, though the answer came from two taps, and closes it', async () => {
    await write(student, '想说什么', further);
    await student.button('继续追问').dblclick();
    await student.see('已经送达。');
    expect(await student.page.getByRole('textbox', { name: '想说什么' }).inputValue()).toBe('');
    const [mine] = await threads();
    expect(mine?.thread.map((entry) => entry.text)).toEqual([text, answer, further]);
    await student.tap('办结');
    await student.page.getByRole('dialog').getByRole('button', { name: '办结' }).click();
    await student.see('已办好，下面是最新状态。');
    await student.see('已办结');
    expect((await threads())[0]?.state).toBe('CLOSED');
    expect(await student.page.getByRole('textbox').count()).toBe(0);
    await student.lookAt('feedback-closed');
  });

  it('the list holds it among the ended, home opens the list, and nothing complained', async () => {
    await student.page.goto('/#/pages/home/index');
    await student.tap(/^意见反馈，/);
    await student.button('写反馈').waitFor();
    await student.tap('已结束');
    await student.see(`我：${further}`);
    await student.lookAt('feedback-list');
    expect(student.seat.complaints).toEqual([]);
  });
});
