import { randomUUID } from 'node:crypto';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { askAs } from './graph.js';
import { rewriteNotes, signInStaff } from './publishing.js';
import { goTo } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';
import { asStudent, signInStudent, versionOf } from './writing.js';

const WORKFLOW = 'FEEDBACK';
const mine = '写清时间和地点，方便老师尽快处理。';
const theirs = '紧急情况请直接打电话。';
const last = '图片请不要拍到别人的脸。';

interface Seen {
  version: number;
  acknowledged: boolean;
  notice: string[];
  changes: { since: number; notice: { text: string; mark: string }[] } | null;
}

describe('instructions written in the console', () => {
  stepByStep();
  let student: Seat;
  let colleague: Seat;
  let desk: StaffAtDesk;
  let begun: number;

  beforeAll(async () => {
    [student, colleague, desk] = await Promise.all([sitDown('phone'), sitDown('desk'), StaffAtDesk.arrive()]);
    await Promise.all([
      signInStudent(student.context, '2250001'),
      signInStaff(colleague.context, 'student-affairs'),
      desk.signIn('student-affairs'),
    ]);
  });
  afterAll(() => Promise.all([student.context.close(), colleague.context.close(), desk.leave()]));

  const seen = async (): Promise<Seen> => {
    const query =
      'query ($workflow: String!) { instructions(workflow: $workflow) { version acknowledged notice changes { since notice { text mark } } } }';
    const { data } = await askAs<{ instructions: Seen }>(student.context, 'student', query, { workflow: WORKFLOW });
    if (!data) throw new Error('no instructions');
    return data.instructions;
  };
  const submit = (instructionsVersion: number) =>
    askAs(
      student.context,
      'student',
      'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { feedback { id } } }',
      {
        input: { text: '希望自习室晚一点关门。', pictures: [], instructionsVersion, requestId: randomUUID() },
      },
    );
  const notice = () => desk.page.getByRole('group', { name: '注意事项' });
  const button = (name: RegExp | string) => desk.page.getByRole('button', { name, exact: typeof name === 'string' });
  const save = async () => {
    await desk.page.keyboard.press('Control+s');
    await desk.page
      .getByRole('dialog')
      .getByRole('button', { name: /^保存为第/ })
      .click();
  };

  it('each function shows the version in force, since when and by whom', async () => {
    begun = await versionOf(student.context, WORKFLOW);
    await asStudent(
      student.context,
      'acknowledgeInstructions',
      'AcknowledgeInstructionsInput',
      { workflow: WORKFLOW, version: begun },
      'instructions { version }',
    );
    await goTo(desk, /^注意事项/);
    const row = desk.page.getByRole('row').filter({ hasText: '意见反馈' });
    await row.getByText(`第 ${begun} 版`).waitFor();
    await desk.lookAt('instructions');
    await row.click();
    await button('编写新版本').waitFor();
    await desk.lookAt('instructions-open');
  });

  it('lines are added, pasted, moved and removed by keys, and the difference is shown before saving', async () => {
    await button('编写新版本').click();
    const before = (await seen()).notice;
    await notice().getByLabel('注意事项第 1 条', { exact: true }).press('Enter');
    const added = notice().getByLabel('注意事项第 2 条', { exact: true });
    expect(
      await added.evaluate(
        (field) => field === (field as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
      ),
    ).toBe(true);
    await added.fill(mine);
    await added.press('Alt+ArrowUp');
    expect(await notice().getByLabel('注意事项第 1 条', { exact: true }).inputValue()).toBe(mine);
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Backspace');
    expect(await notice().getByRole('listitem').count()).toBe(before.length + 1);
    await desk.page.getByText(`确认过第 ${begun} 版`).click();
    const phone = desk.page.frameLocator('iframe');
    await phone.locator('li.added').getByText(mine).waitFor();
    await desk.lookAt('instructions-write');
    await desk.page.keyboard.press('Control+s');
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText('新增 1 条，删去 0 条。').waitFor();
    await desk.lookAt('instructions-save');
    await dialog.getByRole('button', { name: '继续编写' }).click();
    expect((await seen()).version).toBe(begun);
  });

  it('what was typed is there again after the page was left', async () => {
    await desk.page.reload();
    await desk.see(/已恢复.*未保存的修改/);
    expect(await notice().getByLabel('注意事项第 1 条', { exact: true }).inputValue()).toBe(mine);
  });

  it('a version of a colleague meanwhile is shown beside one’s own, which is kept on top of it', async () => {
    // The page does not learn of it before it saves.
    const deaf = (route: Route) =>
      route.request().postData()?.includes('saveInstructions') ||
      'input' in ((route.request().postDataJSON() as { variables?: object }).variables ?? {})
        ? route.fallback()
        : route.abort();
    await desk.page.route('**/graphql', deaf);
    await rewriteNotes(colleague.context, WORKFLOW, theirs);
    await save();
    await desk.page.getByRole('dialog').getByRole('alert').waitFor();
    await desk.page.unroute('**/graphql', deaf);
    const conflict = desk.page.getByRole('alert').filter({ hasText: `保存了第 ${begun + 1} 版` });
    await conflict.waitFor({ timeout: 40_000 });
    await conflict.getByRole('region', { name: '对方的版本' }).getByText(theirs).waitFor();
    await conflict
      .getByRole('region', { name: /^我的内容/ })
      .getByText(mine)
      .waitFor();
    await desk.lookAt('instructions-conflict');
    await button(`在第 ${begun + 1} 版之上保留我的`).click();
    expect(await notice().getByLabel('注意事项第 1 条', { exact: true }).inputValue()).toBe(mine);
    await button('添加一条').click();
    await desk.page.keyboard.type(theirs);
    await save();
    await desk.see(`第 ${begun + 2} 版已生效`);
  });

  it('a student who ticked the old version sees what changed, and is refused with it', async () => {
    const now = await seen();
    expect(now).toMatchObject({ version: begun + 2, acknowledged: false, changes: { since: begun } });
    const marked = (mark: string) => now.changes?.notice.filter((line) => line.mark === mark).map((line) => line.text);
    expect(marked('ADDED')).toEqual([mine, theirs]);
    expect(marked('REMOVED')).toEqual([]);
    const old = await submit(begun);
    expect(old.errors?.map(({ extensions }) => extensions.code)).toEqual(['INSTRUCTIONS_CHANGED']);
    expect((await submit(now.version)).errors).toBeUndefined();
  });

  it('versions are compared, and an old one is the start of the next', async () => {
    await button(/^返\s?回$/).click();
    const history = desk.page.getByRole('region', { name: '历史版本' });
    await history
      .getByText(`第 ${begun + 1} 版`, { exact: true })
      .first()
      .waitFor();
    await history.getByRole('region', { name: '版本对比' }).getByText(mine).waitFor();
    await history.getByText('韩梅').first().waitFor();
    await desk.lookAt('instructions-history');
    await button(`以第 ${begun} 版为底稿编写`).click();
    await notice().getByRole('button', { name: '添加一条' }).click();
    await desk.page.keyboard.type(last);
    await desk.page.getByRole('tab', { name: /的差别$/ }).click();
    await desk.page.getByText('新增 1 条，删去 2 条。').waitFor();
    await save();
    await desk.see(`第 ${begun + 3} 版已生效`);
    expect((await seen()).notice).toContain(last);
  });

  it('who publishes for another office reads them and does not write them', async () => {
    const other = await StaffAtDesk.arrive('-counselling');
    await other.signIn('counselling-head', '/console/instructions');
    await other.page.getByRole('row').filter({ hasText: '心理咨询预约' }).waitFor();
    expect(await other.page.getByRole('row').count()).toBe(2);
    await other.page.goto(`/console/instructions/write?workflow=${WORKFLOW}`);
    await other.see('你不能编写这个事项的须知');
    await other.page.goto(`/console/instructions?view=all&open=${WORKFLOW}`);
    await other.see('只有负责部门或审核部门的发布人员可以编写。');
    await other.leave();
  });

  it('the page did not complain', () => {
    expect(desk.seat.complaints).toEqual([]);
  });
});
