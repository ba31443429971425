import { randomUUID } from 'node:crypto';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { DIALECTS } from './kit/databases.js';
import { doNotice, draft, publisher, seeNotice } from './kit/notices.js';
import type { Person } from './kit/person.js';
import { seeDifference, sourcesFile, synchronised } from './kit/sites.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const item = (href: string) =>
  `<div class="list_item"><a href="${href}" title="${href}">x</a><span class="Article_PublishDate">2026-11-20</span></div>`;
const article = (title: string, body: string) =>
  `<html><h1 class="arti_title">${title}</h1><div class="wp_articlecontent">${body}</div></html>`;

describe.each(DIALECTS)('a site that goes on while we do, on %s', (dialect) => {
  let site: BadSite;
  let house: TestHouse;
  let affairs: Person;
  beforeAll(async () => {
    site = await badSite();
    house = await testHouse(dialect, { env: { SITE_SOURCES: sourcesFile(sourceAt(site.host)) } });
    affairs = await publisher(house);
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  const list = (...paths: readonly string[]) => site.page('/list.htm', paths.map(item).join(''));
  const run = () => synchronised(house, affairs, 'xsc');
  const at = async (path: string) => {
    const [row] = await house.house.services.database.all<{ id: string; state: string; title: string }>(
      'SELECT id, state, title FROM notice WHERE source_url = ?',
      [`${site.url}${path}`],
    );
    if (row === undefined) throw new Error(`nothing of ${path}`);
    return { ...row, global: toGlobalId('Notice', row.id) };
  };
  const on = (seen: { readonly id: string; readonly version: number } | null, more: object = {}) => ({
    id: seen?.id,
    expectedVersion: seen?.version,
    requestId: randomUUID(),
    ...more,
  });

  it('renews what was set for a time and taken back from it, and all others beside it', async () => {
    list('/back.htm', '/beside.htm');
    site.page('/back.htm', article('甲', '<p>旧文</p>'));
    site.page('/beside.htm', article('乙', '<p>旧文</p>'));
    expect(await run()).toMatchObject({ stateCode: 'DONE', added: 2 });
    const { global } = await at('/back.htm');
    const publishAt = new Date(house.house.services.clock.now() + HOUR).toISOString();
    const planned = await doNotice(affairs, 'publishNotice', on(await seeNotice(affairs, global), { publishAt }));
    expect((await doNotice(affairs, 'unscheduleNotice', on(planned))).state).toBe('DRAFT');
    site.page('/back.htm', article('甲', '<p>新文</p>'));
    site.page('/beside.htm', article('乙', '<p>新文</p>'));
    expect(await run()).toMatchObject({ stateCode: 'DONE', changed: 2, failed: 0 });
    expect(await seeNotice(affairs, global)).toMatchObject({ state: 'DRAFT', summary: '新文' });
    expect((await run()).changed).toBe(0);
  });

  it('lets a difference go when the site is again as it was taken over', async () => {
    list('/undone.htm');
    site.page('/undone.htm', article('丙', '<p>原文</p>'));
    await run();
    const { global } = await at('/undone.htm');
    await doNotice(affairs, 'saveNotice', draft(on(await seeNotice(affairs, global), { title: '丙（校内）' })));
    site.page('/undone.htm', article('丙', '<p>误改</p>'));
    expect(await run()).toMatchObject({ stateCode: 'DONE', differing: 1 });
    expect((await seeDifference(affairs, global)).difference?.body).toContain('误改');
    site.page('/undone.htm', article('丙', '<p>原文</p>'));
    expect((await run()).stateCode).toBe('DONE');
    expect(await seeDifference(affairs, global)).toMatchObject({
      title: '丙（校内）',
      editedHere: true,
      difference: null,
    });
    site.page('/undone.htm', article('丙', '<p>误改</p>'));
    expect(await run()).toMatchObject({ differing: 1 });
  });

  it('leaves a page out that browsers would dig into for minutes, and takes the others', async () => {
    const wide = '<p>中文字符</p>'.repeat(40_000);
    const tangled = Array.from({ length: 1_500 }, (_, i) => `<b id="${i}"><p>`).join('');
    list('/deep.htm', '/tangled.htm', '/wide.htm', '/plain.htm', '/plainer.htm', '/plainest.htm');
    site.page('/deep.htm', article('深', `${'<div>'.repeat(20_000)}底`));
    site.page('/tangled.htm', article('乱', `${tangled}底`));
    site.page('/wide.htm', article('宽', wide));
    for (const path of ['/plain.htm', '/plainer.htm', '/plainest.htm']) site.page(path, article('平', '<p>文</p>'));
    const before = process.cpuUsage();
    const done = await run();
    const used = process.cpuUsage(before).user;
    // Against reading the wide page once, here and now: about thirty times; looking up each child among all others takes hundreds.
    const reading = process.cpuUsage();
    load(wide);
    const floor = process.cpuUsage(reading).user;
    expect(done).toMatchObject({ stateCode: 'DONE', seen: 6, added: 3, failed: 3 });
    expect(done.problems.map(({ url }) => url.replace(site.url, '')).sort()).toEqual([
      '/deep.htm',
      '/tangled.htm',
      '/wide.htm',
    ]);
    expect(used / floor).toBeLessThan(100);
  });
});
