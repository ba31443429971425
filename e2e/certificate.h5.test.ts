import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, openDoor, openMatter, readNotes, serialOn, write } from './applying.js';
import { askAs } from './graph.js';
import { goTo, openByKeys, paneOf, printOne } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

const reason = '请写明接收证明的单位';
const before = `申请境外交流 ${Date.now()}`;
const after = `${before}，交慕尼黑工业大学`;
/** A fortnight from now in Shanghai, as YYYY-MM-DD. */
const until = new Date(Date.now() + 14 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const [month, day] = until.split('-').slice(1).map(Number);

describe('a funding certificate from the door to the hand', () => {
  stepByStep();
  let student: StudentAtPhone;
  let reviewer: StaffAtDesk;
  let desk: StaffAtDesk;
  let serial = '';
  let printed = { certificate: '', pdf: '' };

  beforeAll(async () => {
    [student, reviewer, desk] = await Promise.all([
      StudentAtPhone.arrive(),
      StaffAtDesk.arrive(),
      StaffAtDesk.arrive(),
    ]);
  });
  afterAll(() => Promise.all([student.leave(), reviewer.leave(), desk.leave()]));

  it('the door tells the rules one by one, and shows no form before 注意事项 are read', async () => {
    await student.signIn('230900001');
    await openDoor(student, '奖助贷证明');
    await student.see('你可以申请');
    for (const rule of ['在籍学生', '有奖助贷记录', '本年度申请次数']) await student.see(rule);
    expect(await student.page.getByRole('img', { name: '符合' }).count()).toBe(3);
    expect(await student.page.getByRole('heading', { name: '填写申请' }).count()).toBe(0);
    await student.lookAt('certificate-door');
    await readNotes(student, 'certificate-notes');
  });

  it('申请 is dark until the form is complete', async () => {
    const apply = student.button('申请');
    await expect.poll(() => apply.isDisabled()).toBe(true);
    await student.see(/^还差：.*办理原因/);
    await student.lookAt('certificate-form-empty');
    await student.page
      .getByRole('radiogroup', { name: '资助项目类型' })
      .getByRole('radio', { name: /^全部项目/ })
      .click();
    expect(await apply.isDisabled()).toBe(true);
    await write(student, '办理原因', before);
    await expect.poll(() => apply.isDisabled()).toBe(false);
  });

  it('the draft saves itself, photograph and all, and is there after a reload', async () => {
    await attach(student, /：添加文件$/, '邀请函.png');
    await student.see(/^草稿已保存/);
    await student.page.reload();
    await student.page.getByRole('heading', { name: '填写申请' }).waitFor();
    const purpose = student.page.getByRole('textbox', { name: '办理原因', exact: true });
    await expect.poll(() => purpose.inputValue()).toBe(before);
    await student.see('已上传');
    await student.lookAt('certificate-form-filled');
  });

  it('is handed in, and the progress page says what comes next', async () => {
    await student.tap('申请');
    await student.see(/^申请已提交/);
    await student.see('待审核');
    await student.see(before);
    serial = await serialOn(student);
    await student.lookAt('certificate-submitted');
  });

  it('a reviewer takes it from the work list by keys, and returns one item with a date', async () => {
    await reviewer.signIn('student-affairs');
    await goTo(reviewer, /^待办/);
    await reviewer.see(serial);
    await reviewer.lookAt('worklist');
    const pane = await openByKeys(reviewer, serial);
    await pane.getByText('全部满足').waitFor();
    await pane.getByRole('button', { name: /查看图片/ }).waitFor();
    await reviewer.lookAt('worklist-open');
    await reviewer.page.keyboard.press('a');
    await pane.getByText('由我审核').waitFor();
    await reviewer.lookAt('worklist-taken');
    await reviewer.page.keyboard.press('r');
    const dialog = reviewer.page.getByRole('dialog', { name: '退回补充' });
    await dialog.getByLabel('办理原因：原因').fill(reason);
    expect(await dialog.getByRole('checkbox', { name: /^办理原因/ }).isChecked()).toBe(true);
    const date = dialog.getByLabel('补充截止日期');
    await date.click();
    await reviewer.page.getByText('14 天内').dispatchEvent('click'); // wherever the calendar finds room
    await expect.poll(() => date.inputValue()).toBe(until);
    await reviewer.lookAt('return');
    await dialog.getByRole('button', { name: '退回补充' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  it('the student sees 退回补充 with the reason, and supplements', async () => {
    await student.page.reload();
    await student.see('退回补充');
    await student.see(`办理原因：${reason}`);
    await student.see(`${month}月${day}日 24:00 前`);
    const again = student.button('重新提交');
    await expect.poll(() => again.isDisabled()).toBe(true);
    await student.lookAt('certificate-returned');
    await write(student, '办理原因', after);
    await expect.poll(() => again.isDisabled()).toBe(false);
    await student.lookAt('certificate-supplement');
    await again.click();
    await student.see('待审核');
    await student.see(after);
  });

  it('the reviewer sees 补正前后 and approves', async () => {
    const pane = await openByKeys(reviewer, serial);
    const changes = pane.locator('section').filter({ hasText: '补正前后' });
    await expect.poll(() => changes.getByRole('deletion').first().innerText()).toBe(before);
    await expect.poll(() => changes.getByRole('insertion').first().innerText()).toBe(after);
    await reviewer.lookAt('supplemented');
    await reviewer.page.keyboard.press('a');
    await pane.getByText('由我审核').waitFor();
    await pane.getByRole('button', { name: /^通\s?过/ }).waitFor();
    await reviewer.page.keyboard.press('a');
    await reviewer.see('没有符合条件的申请');
    await reviewer.lookAt('worklist-done');
  });

  it('is printed: a number, and a PDF', async () => {
    await goTo(reviewer, /^打印与领取/);
    await reviewer.page.getByRole('button', { name: /^待打印/ }).click();
    await reviewer.see(serial);
    await reviewer.lookAt('print-queue');
    printed = await printOne(reviewer, serial);
    expect(printed.certificate).toMatch(/^XZ\d{4}-\d+$/);
    await reviewer.lookAt('printed');
    const pdf = await reviewer.seat.context.request.get(printed.pdf);
    expect(pdf.status()).toBe(200);
    expect(pdf.headers()['content-type']).toMatch(/^application\/pdf/);
    expect((await pdf.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    await reviewer.page
      .getByRole('dialog')
      .getByRole('button', { name: /^关\s?闭$/ })
      .last()
      .click();
  });

  it('the student sees 可领取 and where, and the message', async () => {
    await student.page.reload();
    await student.see('可领取');
    await student.see('请本人带学生证领取');
    await student.see(new RegExp(`编号 ${printed.certificate}`));
    await student.lookAt('certificate-ready');
    await student.page.goto('/');
    await student.see('需要你处理');
    await student.lookAt('home-to-collect');
    await student.tap(/^消息/);
    await student.see('证明可领取');
    await student.see(new RegExp(printed.certificate));
    await student.lookAt('messages-certificate');
  });

  it('a wrong card is refused in words, the right one gets it', async () => {
    await desk.signIn('work-study');
    await goTo(desk, /^打印与领取/);
    const scan = desk.page.getByRole('textbox', { name: /扫描学生证/ });
    await scan.fill(printed.certificate);
    await scan.press('Enter');
    const pane = paneOf(desk);
    await pane.getByLabel('学生证上的学号').fill('230900002');
    await pane.getByRole('button', { name: '登记领取' }).click();
    await pane.getByRole('alert').getByText('学生证号与这份证明的学号不符').waitFor();
    await desk.lookAt('wrong-card');
    await pane.getByLabel('学生证上的学号').fill('230900001');
    await pane.getByRole('button', { name: '登记领取' }).click();
    await desk.see(`林晓雨 已领取 ${printed.certificate}`);
    await desk.lookAt('handed-out');
  });

  it('anyone can verify it by its code, and learns no full name', async () => {
    type Found = { certificates: { nodes: { serialNo: string; code: string }[] } };
    const query =
      'query ($search: String) { certificates(search: $search, state: [COLLECTED], first: 5) { nodes { serialNo code } } }';
    const { data } = await askAs<Found>(desk.seat.context, 'console', query, { search: printed.certificate });
    const code = data?.certificates.nodes.find(({ serialNo }) => serialNo === printed.certificate)?.code;
    const anyone = await StudentAtPhone.arrive();
    await anyone.page.goto(`/verify/${code ?? 'missing'}`);
    await anyone.see('这份证明真实有效');
    await anyone.see(printed.certificate);
    await anyone.see(/林\*\*/);
    expect(await anyone.page.content()).not.toContain('林晓雨');
    await anyone.lookAt('verify');
    await anyone.leave();
  });

  it('the student sees 已领取 on the time-line', async () => {
    await openMatter(student, new RegExp(`奖助贷证明.*已领取|${serial}`, 's'));
    await student.see('已领取');
    await student.see(/登记领取/);
    await student.lookAt('certificate-collected');
  });

  it('no page complained', () => {
    for (const { seat } of [student, reviewer, desk]) expect(seat.complaints).toEqual([]);
  });
});
