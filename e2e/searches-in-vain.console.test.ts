import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { askAs, signInStudent } from './graph.js';
import { goTo, paneOf } from './reviewing.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';

const words = '宿舍空调报修';
const nonsense = '随便打的几个字';

describe('what students search for in vain, in the console', () => {
  stepByStep();
  let affairs: StaffAtDesk;
  let students: Seat[];

  beforeAll(async () => {
    affairs = await StaffAtDesk.arrive();
    students = await Promise.all([sitDown('phone'), sitDown('phone')]);
    for (const [place, username] of ['230900001', '230900002'].entries()) {
      await signInStudent(students[place]!.context, username);
    }
  });
  afterAll(() => Promise.all([affairs.leave(), ...students.map(({ context }) => context.close())]));

  interface Found {
    search: { nodes: { kind: string; title: { text: string }[] }[] };
  }
  /** As a phone does once nobody types any more. */
  const search = async ({ context }: Seat, text: string) => {
    const query =
      'query ($text: String!) { search(text: $text, settled: true, first: 10) { nodes { kind title { text } } } }';
    const { data, errors } = await askAs<Found>(context, 'student', query, { text });
    if (!data) throw new Error(`search: ${JSON.stringify(errors)}`);
    return data.search.nodes.map(({ kind, title }) => [kind, title.map((part) => part.text).join('')]);
  };
  const rows = () => affairs.page.getByRole('table', { name: '搜索未果' }).locator('tbody').getByRole('row');
  const rowOf = (text: string) => rows().filter({ hasText: text });
  const link = () => affairs.page.getByRole('navigation').getByRole('link', { name: /^搜索未果/ });

  it('the most frequent stands on top, counted in the navigation', async () => {
    for (const student of students) expect(await search(student, words)).toEqual([]);
    expect(await search(students[0]!, nonsense)).toEqual([]);
    await affairs.signIn('student-affairs');
    await goTo(affairs, /^搜索未果/);
    await rowOf(words).waitFor();
    expect(await rowOf(words).getByRole('cell').nth(2).innerText()).toBe('2');
    expect(await link().innerText()).toMatch(new RegExp(`${await rows().count()}$`));
    await affairs.lookAt('searches-in-vain');
  });

  it('nonsense is let go, by a key', async () => {
    await rowOf(nonsense).click();
    await paneOf(affairs).getByRole('button', { name: /^忽略/ }).waitFor();
    await affairs.page.keyboard.press('x');
    await rowOf(nonsense).waitFor({ state: 'detached' });
    await affairs.see('已忽略');
  });

  it('one press begins a question; without an answer it does not go out', async () => {
    await rowOf(words).click();
    await affairs.lookAt('search-in-vain');
    await paneOf(affairs).getByRole('button', { name: '起草问答' }).dblclick();
    const dialog = affairs.page.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('问题', { exact: true }).inputValue(), { timeout: 10_000 }).toBe(words);
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await dialog.getByText('请填写回答。').waitFor();
    expect(await search(students[0]!, words)).toEqual([]);
    await affairs.lookAt('search-in-vain-draft');
  });

  it('with its answer it goes out, and is found', async () => {
    const dialog = affairs.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '回答' }).click();
    await affairs.page.keyboard.type('在后勤报修平台填写，或拨打楼里张贴的电话。');
    await dialog.getByRole('button', { name: /^保\s?存$/ }).click();
    await affairs.see(`已发布，学生现在可以搜到“${words}”。`);
    await rowOf(words).waitFor({ state: 'detached' });
    await expect.poll(() => search(students[1]!, words), { timeout: 10_000 }).toEqual([['FAQ', words]]);
  });

  it('an office that has nothing to do with it is told so', async () => {
    const lizhi = await StaffAtDesk.arrive();
    await lizhi.signIn('lizhi', '/console/search-misses');
    await lizhi.see('这里由学生处和资助中心的发布人员办理');
    await lizhi.page.goto('/console/site-sync');
    await lizhi.see('本部门还没有同步来源');
    await lizhi.lookAt('site-sync-none');
    expect(lizhi.seat.complaints).toEqual([]);
    await lizhi.leave();
  });

  it('the page did not complain', () => {
    expect(affairs.seat.complaints).toEqual([]);
  });
});
