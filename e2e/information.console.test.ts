import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitDown, type Seat } from './browser.js';
import { askAs, signInStudent } from './graph.js';
import { goTo, paneOf } from './reviewing.js';
import { openSiteHouse, type SiteHouse } from './site-house.js';
import { StaffAtDesk } from './staff.js';
import { stepByStep } from './steps.js';

const ours = '请各学院于周五前报送，材料交到我们窗口。';
/** The page follows a run every two seconds. */
const soon = { timeout: 15_000 };
const theirs = '请各学院于周四前报送，逾期不候。';

describe('notices of the university’s site in the console', () => {
  stepByStep();
  let house: SiteHouse;
  let affairs: StaffAtDesk;
  let student: Seat;
  /** number of the article at the site, and its address here */
  let art = 0;
  let id = '';

  beforeAll(async () => {
    house = await openSiteHouse();
    affairs = await StaffAtDesk.arrive('', { baseURL: house.url });
    student = await sitDown('phone', { baseURL: house.url });
    await signInStudent(student.context, '230900001', house.url);
  });
  afterAll(async () => {
    await Promise.all([affairs.leave(), student.context.close()]);
    await house.stop();
  });

  const card = () => affairs.page.getByRole('region', { name: '学生处网站' });
  const countOf = (name: string) => card().locator('dl > div').filter({ hasText: name }).getByRole('definition');
  const runs = () => affairs.page.getByRole('table', { name: '同步记录' }).locator('tbody').getByRole('row');
  /** Presses the button, twice as impatient people do, and waits until the run of it is over. */
  const synchronise = async (state: string) => {
    await goTo(affairs, /^站点同步/);
    await card().waitFor();
    const before = await runs().count();
    await card().getByRole('button', { name: '同步 学生处网站' }).dblclick();
    await expect.poll(() => runs().count(), soon).toBe(before + 1);
    await expect.poll(() => runs().first().innerText(), soon).toContain(state);
    await card().getByText(state, { exact: true }).waitFor();
  };
  const change = (body: string, title?: string) =>
    house.sim.control.seed({ notices: [{ art, body, ...(title === undefined ? {} : { title }) }] });
  const seenByStudent = async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Notice { title body } } }';
    type Seen = { node: { title: string; body: string } | null };
    return (await askAs<Seen>(student.context, 'student', query, { id }, house.url)).data?.node ?? null;
  };
  const openNotice = async () => {
    await affairs.page.goto(`/console/notices?open=${encodeURIComponent(id)}`);
    await paneOf(affairs).getByRole('button', { name: '编辑' }).waitFor();
  };

  it('one press brings them, told of in the history', async () => {
    await affairs.signIn('student-affairs');
    await goTo(affairs, /^站点同步/);
    await affairs.see('还没有同步过');
    await affairs.lookAt('site-sync-first');
    await synchronise('已完成');
    expect(Number(await countOf('新增').innerText())).toBeGreaterThan(5);
    expect(await runs().count()).toBe(1);
    expect(await runs().first().innerText()).toContain('韩梅');
    await affairs.see(/条同步来的通知等待发布/);
    await affairs.lookAt('site-sync');
  });

  it('one of them is edited here', async () => {
    await affairs.page.getByRole('link', { name: '去发布' }).click();
    await affairs.page.getByRole('table', { name: '通知' }).locator('tbody').getByRole('row').first().click();
    const pane = paneOf(affairs);
    const source = await pane.getByRole('link', { name: '学校网站' }).getAttribute('href');
    art = Number(/a(\d+)\//.exec(source ?? '')?.[1]);
    expect(art).toBeGreaterThan(0);
    id = new URL(affairs.page.url()).searchParams.get('open') ?? '';
    await pane.getByRole('button', { name: '编辑' }).click();
    const text = affairs.page.getByRole('textbox', { name: '正文' });
    await text.click();
    await affairs.page.keyboard.press('Control+A');
    await affairs.page.keyboard.type(ours);
    await affairs.page.getByRole('button', { name: '保存并去发布' }).click();
    await pane.getByText('学校网站（已在此修改）').waitFor();
  });

  it('what changes at the site then waits beside the edit, with the difference', async () => {
    await change(`<p>${theirs}</p>`, '网站改了标题');
    await synchronise('已完成');
    expect(await countOf('有差别').innerText()).toBe('1');
    await card().getByRole('link', { name: '去核对' }).click();
    await affairs.page.getByRole('row').filter({ hasText: '网站有更新' }).click();
    const difference = paneOf(affairs).getByRole('region', { name: '与学校网站的差别' });
    await difference.getByText('网站改了标题').waitFor();
    const marked = difference.locator('iframe').contentFrame();
    await expect.poll(() => marked.locator('del').allInnerTexts(), soon).toContain('五');
    await expect.poll(() => marked.locator('ins').allInnerTexts(), soon).toContain('四');
    await affairs.lookAt('notice-difference');
  });

  it('ours is kept, and what is the same at the site asks no more', async () => {
    await paneOf(affairs).getByRole('button', { name: '保留这里的版本' }).dblclick();
    await affairs.page.getByText('网站有更新').first().waitFor({ state: 'detached' });
    await synchronise('已完成');
    expect(await countOf('有差别').innerText()).toBe('0');
  });

  it('the next change is taken over, and a student reads what was published', async () => {
    await change(`<p>${theirs}请带学生证。</p>`, '网站又改了标题');
    await synchronise('已完成');
    await openNotice();
    const pane = paneOf(affairs);
    await pane.getByRole('button', { name: '改用网站的版本' }).click();
    await affairs.page.getByRole('tooltip').getByRole('button', { name: '改用网站的版本' }).click();
    await pane.getByRole('heading', { name: '网站又改了标题', level: 2 }).waitFor();
    expect(await seenByStudent()).toBeNull();
    await pane.getByRole('button', { name: '立即发布' }).click();
    await affairs.page.getByRole('dialog').getByRole('button', { name: '立即发布' }).click();
    await pane.getByRole('button', { name: '撤下' }).waitFor();
    await expect
      .poll(seenByStudent, soon)
      .toMatchObject({ title: '网站又改了标题', body: `<p>${theirs}请带学生证。</p>` });
  });

  it('a colleague who settles it first is not overruled', async () => {
    await openNotice();
    await paneOf(affairs).getByRole('button', { name: '编辑' }).click();
    await affairs.page.getByRole('textbox', { name: '正文' }).click();
    await affairs.page.keyboard.press('Control+End');
    await affairs.page.keyboard.type('地点见海报。');
    await affairs.page.getByRole('button', { name: '保存并查看' }).click();
    await paneOf(affairs).getByText('学校网站（已在此修改）').waitFor();
    await change('<p>报送已结束。</p>', '网站第三次改了标题');
    await synchronise('已完成');
    await openNotice();
    const keep = paneOf(affairs).getByRole('button', { name: '保留这里的版本' });
    await keep.waitFor();
    const version = 'query ($id: ID!) { node(id: $id) { ... on Notice { version } } }';
    type Version = { node: { version: number } };
    const { data } = await askAs<Version>(affairs.seat.context, 'console', version, { id }, house.url);
    const take = 'mutation ($input: TakeNewerSourceInput!) { takeNewerSource(input: $input) { notice { id } } }';
    const input = { id, expectedVersion: data?.node.version, take: true };
    const taken = await askAs(affairs.seat.context, 'console', take, { input }, house.url);
    expect(taken.errors).toBeUndefined();
    await keep.click();
    await paneOf(affairs).getByRole('alert').filter({ hasText: '内容刚刚被更新' }).waitFor();
    await paneOf(affairs).getByRole('heading', { name: '网站第三次改了标题', level: 2 }).waitFor();
    expect(await seenByStudent()).toMatchObject({ title: '网站第三次改了标题', body: '<p>报送已结束。</p>' });
  });

  it('a site with other mark-up is told of, and changes nothing', async () => {
    await house.sim.control.configure({ siteMarkup: 'CHANGED' });
    await synchronise('失败');
    await card().getByRole('alert').filter({ hasText: '已有通知保持不变' }).waitFor();
    await affairs.see(/网站可能已改版/);
    await card().getByRole('button', { name: '查看' }).click();
    await paneOf(affairs).getByText('列表中没有读到任何通知').waitFor();
    await affairs.lookAt('site-sync-failed');
    expect(await seenByStudent()).toMatchObject({ title: '网站第三次改了标题' });
  });

  it('the page did not complain', () => {
    expect(affairs.seat.complaints).toEqual([]);
  });
});
