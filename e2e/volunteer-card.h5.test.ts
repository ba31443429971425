import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor, openMatter, readNotesIfAsked, serialOn, write } from './applying.js';
import { goTo, openByKeys, paneOf, printOne } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

describe('a volunteer card whose paper must come first', () => {
  stepByStep();
  let student: StudentAtPhone;
  let reviewer: StaffAtDesk;
  let desk: StaffAtDesk;
  let serial = '';
  let certificate = '';

  beforeAll(async () => {
    [student, reviewer, desk] = await Promise.all([
      StudentAtPhone.arrive(),
      StaffAtDesk.arrive('-card'),
      StaffAtDesk.arrive('-card'),
    ]);
  });
  afterAll(() => Promise.all([student.leave(), reviewer.leave(), desk.leave()]));

  it('the student applies, and is told to bring the paper', async () => {
    await student.signIn('230900001');
    await openDoor(student, '补办义工证');
    await readNotesIfAsked(student);
    await student.page.getByRole('radio', { name: /^遗失/ }).click();
    await write(student, '情况说明', '上周在图书馆遗失');
    await student.tap('申请');
    await student.see(/^申请已提交/);
    await student.see('纸质材料');
    await student.see('情况说明（本人签名）');
    serial = await serialOn(student);
    await student.lookAt('card-submitted');
  });

  it('before the paper is there, nobody can approve, and the pane says why', async () => {
    await reviewer.signIn('lizhi', '/console/worklist');
    const pane = await openByKeys(reviewer, serial);
    await reviewer.page.keyboard.press('a');
    await pane.getByText('由我审核').waitFor();
    await pane.getByText('通过：纸质材料尚未收齐。').waitFor();
    expect(await pane.getByRole('button', { name: /^通\s?过/ }).isDisabled()).toBe(true);
    await reviewer.lookAt('papers-missing');
  });

  it('the desk receives it', async () => {
    await desk.signIn('work-study');
    await goTo(desk, /^材料收发台/);
    await desk.see(serial);
    await desk.lookAt('papers');
    const scan = desk.page.getByRole('textbox', { name: /扫描学生证/ });
    await scan.fill(serial);
    await scan.press('Enter');
    const pane = paneOf(desk);
    await pane.getByRole('button', { name: '登记：还有缺项，通知补交' }).waitFor();
    await pane.getByRole('checkbox', { name: '情况说明（本人签名）' }).check();
    await pane.getByRole('button', { name: '登记：已收齐' }).click();
    await desk.see(/^材料已收 · 林晓雨/);
    await desk.lookAt('papers-received');
  });

  it('the reviewer approves and prints the card', async () => {
    await reviewer.page.reload();
    const pane = paneOf(reviewer);
    await expect.poll(() => pane.getByRole('button', { name: /^通\s?过/ }).isEnabled()).toBe(true);
    await reviewer.page.keyboard.press('a');
    await reviewer.see('没有符合条件的申请');
    await goTo(reviewer, /^打印与领取/);
    await reviewer.see(serial);
    ({ certificate } = await printOne(reviewer, serial));
    expect(certificate).toMatch(/^XY\d{4}-\d+$/);
  });

  it('the desk hands it out, and the student sees so', async () => {
    await goTo(desk, /^打印与领取/);
    const scan = desk.page.getByRole('textbox', { name: /扫描学生证/ });
    await scan.fill(certificate);
    await scan.press('Enter');
    await paneOf(desk).getByLabel('学生证上的学号').fill('230900001');
    await paneOf(desk).getByRole('button', { name: '登记领取' }).click();
    await desk.see(`林晓雨 已领取 ${certificate}`);
    await openMatter(student, /^补办义工证/);
    await student.see('已领取');
    await student.see(/登记领取/);
    await student.lookAt('card-collected');
    for (const { seat } of [student, reviewer, desk]) expect(seat.complaints).toEqual([]);
  });
});
