import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDoor, readNotes, serialOn, write } from './applying.js';
import { applicationsOf } from './graph.js';
import { openByKeys } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { StudentAtPhone } from './student.js';

describe('who may not apply', () => {
  it('sees which rule is not met and whom to ask, and no form', async () => {
    const student = await StudentAtPhone.arrive();
    await student.signIn('230900002');
    await openDoor(student, '奖助贷证明');
    await student.see('你还不能申请');
    await student.see('没有查到您的奖学金、助学金或助学贷款记录。');
    await student.see('对结果有疑问，请联系负责部门核对记录。');
    expect(await student.page.getByRole('img', { name: '不符合', exact: true }).count()).toBe(1);
    expect(await student.page.getByRole('link', { name: /^拨打/ }).count()).toBeGreaterThan(1);
    expect(await student.page.getByRole('textbox').count()).toBe(0);
    expect(await student.button('阅读注意事项').count()).toBe(0);
    expect(await student.button('申请').count()).toBe(0);
    await student.lookAt('ineligible');
    expect(student.seat.complaints).toEqual([]);
    await student.leave();
  });
});

describe('one application, whatever goes wrong', () => {
  stepByStep();
  let student: StudentAtPhone;
  let staff: readonly [StaffAtDesk, StaffAtDesk];
  let serial = '';

  beforeAll(async () => {
    student = await StudentAtPhone.arrive();
    staff = await Promise.all([StaffAtDesk.arrive(), StaffAtDesk.arrive()]);
  });
  afterAll(async () => {
    await student.page.unrouteAll({ behavior: 'ignoreErrors' });
    await Promise.all([student.leave(), ...staff.map((one) => one.leave())]);
  });

  const handedIn = async () =>
    (await applicationsOf(student.seat.context, 'FUNDING_CERTIFICATE')).filter(({ state }) => state === 'SUBMITTED');

  it('the network is gone: words, and nothing that was written is lost', async () => {
    await student.signIn('2250001');
    const before = (await handedIn()).length;
    await openDoor(student, '奖助贷证明');
    await readNotes(student);
    await student.page.getByRole('radiogroup', { name: '资助项目类型' }).getByRole('radio').first().click();
    await student.seat.context.setOffline(true);
    await write(student, '办理原因', '断网也不丢');
    await student.see('网络不通，填写的内容还在，恢复后自动保存');
    await student.tap('申请');
    await student.see('网络不通，没有收到回应');
    await student.lookAt('apply-offline');
    await student.seat.context.setOffline(false);
    expect((await handedIn()).length).toBe(before);
    const purpose = student.page.getByRole('textbox', { name: '办理原因', exact: true });
    expect(await purpose.inputValue()).toBe('断网也不丢');
  });

  it('two taps after it is back hand in one', async () => {
    const before = (await handedIn()).length;
    let sent = 0;
    await student.page.route('**/graphql', async (route) => {
      const { operationName } = (route.request().postDataJSON() ?? {}) as { operationName?: string };
      if (operationName === 'ApplyForFundingCertificate') sent += 1;
      await route.continue();
    });
    await student.button('重试').last().dblclick();
    await student.see('待审核');
    await student.see('断网也不丢');
    serial = await serialOn(student);
    expect(sent).toBe(1);
    expect((await handedIn()).length).toBe(before + 1);
  });

  it('a colleague takes it: the pane that shows it says so, and its act is refused in words', async () => {
    const [one, other] = staff;
    await one.signIn('student-affairs-2', '/console/worklist');
    await other.signIn('student-affairs', '/console/worklist');
    const [pane, theirs] = [await openByKeys(one, serial), await openByKeys(other, serial)];
    await theirs.getByRole('button', { name: /^领取审核/ }).waitFor();
    await one.page.keyboard.press('a');
    await pane.getByText('由我审核').waitFor();
    await theirs.getByText('郑凯正在审核').waitFor({ timeout: 30_000 });
    await theirs.getByRole('alert').getByText('郑凯刚刚办理了“领取审核”').waitFor();
    expect(await theirs.getByRole('button', { name: /^领取审核/ }).isDisabled()).toBe(true);
    expect(await theirs.getByRole('button', { name: /^通\s?过/ }).count()).toBe(0);
    await other.lookAt('colleague');
    for (const { seat } of [student, ...staff]) expect(seat.complaints).toEqual([]);
  });
});
