import type { Request, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { photo } from './photo.js';
import { goTo } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { askFurther, sendPhoto, signInStudent, threadOf, writeFeedback } from './writing.js';

const text = '打印窗口门口的灯坏了，晚上看不清台阶，请派人修一下。';
const first = '已请物业今天下午来修，谢谢你的提醒。';
const second = '灯已经换好了，请放心走。';
const graph = '**/graphql';

interface Body {
  variables?: Record<string, unknown> & { input?: Record<string, unknown> };
}
const bodyOf = (request: Request): Body => (request.postDataJSON() ?? {}) as Body;

/** A reading of one thread: by its id and nothing else. */
const readsOne = (request: Request) => Object.keys(bodyOf(request).variables ?? {}).join() === 'id';
const answers = (request: Request) => typeof bodyOf(request).variables?.input?.['text'] === 'string';

describe('feedback at an office’s desk', () => {
  stepByStep();
  let student: Seat;
  let desk: StaffAtDesk;
  let lizhi: StaffAtDesk;
  let id: string;

  beforeAll(async () => {
    [student, desk, lizhi] = await Promise.all([sitDown('phone'), StaffAtDesk.arrive(), StaffAtDesk.arrive('-lizhi')]);
    await signInStudent(student.context, '230900002');
  });
  afterAll(() => Promise.all([student.context.close(), desk.leave(), lizhi.leave()]));

  // The list shows what the student said last.
  const said = /打印窗口门口的灯|今天晚上还是黑的|义工证上的名字/;
  const row = (staff: StaffAtDesk) => staff.page.getByRole('row').filter({ hasText: said });
  const box = () => desk.page.getByLabel('答复', { exact: true });
  const pane = (staff: StaffAtDesk) => staff.page.getByRole('complementary');
  const button = (staff: StaffAtDesk, name: RegExp) => pane(staff).getByRole('button', { name });
  const chip = (name: RegExp) => desk.page.getByRole('group', { name: '按状态' }).getByRole('button', { name });
  const byStaff = async () => (await threadOf(student.context, id)).thread.filter((entry) => entry.byStaff);

  it('what a student wrote waits in the queue of the office addressed, with its photograph and the masked student', async () => {
    const picture = await sendPhoto(student.context, '台阶.png');
    id = (await writeFeedback(student.context, { office: 'STUDENT_AFFAIRS', text, pictures: [picture] })).id;
    await desk.signIn('student-affairs');
    await desk.page
      .getByRole('link', { name: /^意见反馈/ })
      .getByLabel(/件待办$/)
      .waitFor();
    await goTo(desk, /^意见反馈/);
    await desk.lookAt('feedback');
    await row(desk).click();
    await button(desk, /^查看图片/).click();
    await desk.page.getByRole('dialog').getByRole('img', { name: /^台阶/ }).waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
    const words = await pane(desk).innerText();
    expect(words).toContain('230****02');
    expect(words).not.toContain('230900002');
    await desk.lookAt('feedback-open');
  });

  it('an answer too short is not sent; one begun is kept when the pane is closed and when the page is read anew', async () => {
    await box().fill('好的');
    await button(desk, /^答\s?复/).click();
    await desk.see('请写 5 至 2000 个字。');
    expect(await byStaff()).toEqual([]);
    await box().fill(first);
    const file = { name: '维修.png', mimeType: 'image/png', buffer: photo(120) };
    await desk.page.getByLabel(/^附图片/).setInputFiles(file);
    await button(desk, /^去掉图片/).waitFor();
    await desk.lookAt('feedback-answer');
    await button(desk, /^关\s?闭$/).click();
    await row(desk).click();
    expect(await box().inputValue()).toBe(first);
    await desk.page.reload();
    await button(desk, /^去掉图片/).waitFor();
    expect(await box().inputValue()).toBe(first);
  });

  it('a thread that went on meanwhile is not answered unseen, and no word is lost', async () => {
    // This page does not learn of it by itself.
    const deaf = (route: Route) => (readsOne(route.request()) ? route.abort() : route.fallback());
    await desk.page.route(graph, deaf);
    await askFurther(student.context, id, '今天晚上还是黑的，请尽快。');
    await button(desk, /^答\s?复/).click();
    await desk.see(/你写的内容还在/);
    expect(await byStaff()).toEqual([]);
    expect(await box().inputValue()).toBe(first);
    await desk.page.unroute(graph, deaf);
    await pane(desk).getByRole('listitem').filter({ hasText: '今天晚上还是黑的' }).waitFor();
    await desk.lookAt('feedback-went-on');
  });

  it('pressed twice it is answered once, and leaves those that wait; the student reads it', async () => {
    await button(desk, /^答\s?复/).dblclick();
    await desk.see('已答复，同学会收到消息');
    await row(desk).waitFor({ state: 'detached' });
    const [answer, ...more] = await byStaff();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ author: '学生处', text: first, pictures: [{}] });
    expect((await threadOf(student.context, id)).state).toBe('ANSWERED');
  });

  it('whose answer was lost on the way is sent again as the same act', async () => {
    await chip(/^已答复/).click();
    await row(desk).click();
    await box().fill(second);
    let lost = 0;
    const lossy = async (route: Route) => {
      if (!answers(route.request()) || lost === 3) return route.fallback();
      lost += 1;
      // The server has done it; nobody hears of it.
      await route.fetch();
      await route.abort();
    };
    await desk.page.route(graph, lossy);
    await box().press('Control+Enter');
    await desk.see(/你写的内容还在/);
    expect(lost).toBe(3);
    // The page has read the thread again meanwhile: its version is another now.
    await pane(desk).getByRole('listitem').filter({ hasText: second }).waitFor({ timeout: 30_000 });
    await button(desk, /^答\s?复/).click();
    await desk.see('已答复，同学会收到消息');
    await desk.page.unroute(graph, lossy);
    expect((await byStaff()).map((entry) => entry.text)).toEqual([first, second]);
    expect(await box().inputValue()).toBe('');
  });

  it('is passed on with a note; the first office sees it no more', async () => {
    await askFurther(student.context, id, '义工证上的名字也写错了，能一起改吗？');
    await chip(/^等待答复/).click();
    await row(desk).click();
    await button(desk, /^转交/).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^转\s?交$/ }).click();
    await dialog.getByText('请选择部门。').waitFor();
    await dialog.getByRole('combobox').click();
    await desk.page.getByTitle('砺志中心', { exact: true }).click();
    await dialog.getByLabel('说明（可不填）').fill('涉及义工证，请贵中心答复。');
    await desk.lookAt('feedback-forward');
    await dialog.getByRole('button', { name: /^转\s?交$/ }).click();
    await desk.see('已转交砺志中心');
    await desk.page.goto(`/console/feedback?open=${encodeURIComponent(id)}`);
    await desk.see('看不到这条意见反馈');
    await lizhi.signIn('lizhi', `/console/feedback?open=${encodeURIComponent(id)}`);
    await pane(lizhi).getByText('涉及义工证，请贵中心答复。').waitFor();
    const authors = await pane(lizhi).getByRole('list').first().locator('b').allInnerTexts();
    expect(authors.filter((author) => author === '学生处')).toHaveLength(2);
  });

  it('is closed with a reason by the office that has it now', async () => {
    await button(lizhi, /^办\s?结/).click();
    const dialog = lizhi.page.getByRole('dialog');
    await dialog.getByLabel(/^说明/).fill('已更正，请到砺志中心领取新证。');
    await dialog.getByRole('button', { name: /^办\s?结$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await threadOf(student.context, id)).state).toBe('CLOSED');
  });

  it('nobody without the permission has it in the navigation, nor by its address', async () => {
    const admin = await StaffAtDesk.arrive('-admin');
    await admin.signIn('admin');
    expect(await admin.page.getByRole('link', { name: /^意见反馈/ }).count()).toBe(0);
    await admin.page.goto('/console/feedback');
    await admin.see('你没有权限查看这里');
    await admin.leave();
  });

  it('the pages did not complain', () => {
    expect([...desk.seat.complaints, ...lizhi.seat.complaints]).toEqual([]);
  });
});
