import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../../scripts/simulator/simulator.mjs';
import { toGlobalId } from '../src/kernel/global-id.js';
import { sourceAt } from './kit/bad-site.js';
import { DIALECTS } from './kit/databases.js';
import { doNotice, draft, publisher, seeNotice } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { press, runsOf, seeDifference, settle, sourcesFile, synchronised, wishOf } from './kit/sites.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const NEWEST = 350_000;

describe.each(DIALECTS)('synchronising with the university’s site on %s', (dialect) => {
  let site: Simulator;
  let house: TestHouse;
  let affairs: Person;

  beforeAll(async () => {
    site = await startSimulator();
    const { host } = new URL(site.url);
    house = await testHouse(dialect, {
      env: {
        SITE_SOURCES: sourcesFile(
          sourceAt(host, { listUrl: `${site.url}/site/xsc/list.htm`, pages: 2 }),
          sourceAt(host, {
            name: 'zzzx',
            office: 'STUDENT_AID_CENTRE',
            preset: 'WEBPLUS_NEWS',
            listUrl: `${site.url}/site/zzzx/list.htm`,
            autoPublish: true,
          }),
          sourceAt(host, {
            name: 'json',
            kind: 'JSON',
            listUrl: `${site.url}/site/_wp3services/generalQuery?queryObj=articles&siteId=81&columnId=8101&pageIndex=1&rows=20`,
            pages: 5,
          }),
        ),
      },
    });
    affairs = await publisher(house);
    for (const name of ['xsc', 'zzzx', 'json']) await synchronised(house, affairs, name);
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  interface Row {
    id: string;
    title: string;
    state: string;
    sourceUrl: string;
    officeCode: string;
    body: string;
  }
  const rows = () =>
    house.house.services.database.all<Row>(
      'SELECT id, title, state, source_url AS sourceUrl, office_code AS officeCode, body FROM notice' +
        ' WHERE source_url IS NOT NULL ORDER BY source_url',
    );
  const one = async (art: number) => {
    const row = (await rows()).find(({ sourceUrl }) => sourceUrl.includes(`a${art}/`));
    if (row === undefined) throw new Error(`no ${art}`);
    return { ...row, global: toGlobalId('Notice', row.id) };
  };
  /** How the first picture of a text is answered. */
  const pictureIn = async (html = '') => {
    const [, path = ''] = /<img [^>]*src="(\/files\/[^"]+)"/.exec(html) ?? [];
    const answer = await fetch(`${house.url}${path.replaceAll('&amp;', '&')}`, {
      headers: { authorization: `Bearer ${affairs.token}`, 'x-xuegong-client': 'console' },
    });
    return [answer.status, answer.headers.get('content-type')];
  };
  const change = (art: number, body: string, title?: string) =>
    site.control.seed({ notices: [{ art, body, ...(title === undefined ? {} : { title }) }] });

  it('takes over all that lists name in three fashions, each article once', async () => {
    const all = await rows();
    // 45 notices, all within reach; those in two columns once.
    expect(all.length).toBe(45);
    expect(new Set(all.map((row) => row.sourceUrl)).size).toBe(45);
    expect(all.filter((row) => row.state === 'PUBLISHED').map((row) => row.officeCode)).toSatisfy(
      (offices: string[]) => offices.length > 5 && offices.every((office) => office === 'STUDENT_AID_CENTRE'),
    );
    expect(new Set(all.filter((row) => row.officeCode === 'STUDENT_AFFAIRS').map((row) => row.state))).toEqual(
      new Set(['IMPORTED']),
    );
    // Titles are whole, though lists cut them.
    expect(all.some((row) => row.title.length > 22)).toBe(true);
    expect(all.every((row) => !row.title.includes('...'))).toBe(true);
    const runs = await runsOf(affairs, 'json');
    expect(runs[0]).toMatchObject({ stateCode: 'DONE', failed: 0, problems: [] });
    expect(runs[0]?.seen).toBeGreaterThan(30);
  });

  it('keeps pictures and attachments in our own store and nothing that runs', async () => {
    const all = await rows();
    const whole = all.map((row) => row.body).join('');
    expect(whole).not.toMatch(/<script|<iframe|onclick|javascript:|\/site\/_upload/i);
    const pictured = await one(NEWEST - 7);
    const seen = await seeNotice(affairs, pictured.global);
    expect(await pictureIn(seen?.body)).toEqual([200, 'image/jpeg']);
    const attached = await seeNotice(affairs, (await one(NEWEST)).global);
    expect(attached?.attachments.map(({ name, mime }) => [name, mime])).toEqual([['申请表.pdf', 'application/pdf']]);
    const lost = await house.house.services.database.all('SELECT id FROM stored_file WHERE attached_at IS NULL');
    expect(lost).toEqual([]);
  });

  it('shows students what is published by itself, as old as the site says', async () => {
    const lin = await mintStudent(house, '230900001');
    const published = (await rows()).find((row) => row.state === 'PUBLISHED');
    const seen = await seeNotice(lin, toGlobalId('Notice', published?.id ?? ''));
    const [, year, month] = /\/site\/(\d{4})\/(\d{2})\d{2}\//.exec(published?.sourceUrl ?? '') ?? [];
    expect(seen?.publishedAt?.slice(0, 4)).toBe(year);
    expect(Math.abs(Number(seen?.publishedAt?.slice(5, 7)) - Number(month)) % 11).toBeLessThanOrEqual(1);
    const imported = (await rows()).find((row) => row.state === 'IMPORTED');
    expect(await seeNotice(lin, toGlobalId('Notice', imported?.id ?? ''))).toBeNull();
  });

  it('does nothing where nothing is new, and asks only for what is', async () => {
    const before = await rows();
    await site.control.clearRequests();
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ stateCode: 'DONE', added: 0, changed: 0 });
    expect(await rows()).toEqual(before);
    const asked = (await site.control.requests('/page.htm')).map(({ status }) => status);
    expect(asked.length).toBeGreaterThan(20);
    expect(new Set(asked)).toEqual(new Set([304]));
  });

  it('follows a change at the source, with an event', async () => {
    await change(NEWEST, '<p>新的正文<script>alert(1)</script></p>');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 1, added: 0, differing: 0 });
    const seen = await seeNotice(affairs, (await one(NEWEST)).global);
    expect(seen).toMatchObject({ body: '<p>新的正文</p>', state: 'IMPORTED', attachments: [] });
    expect(seen?.timeline.map(({ action }) => action)).toEqual(['REFRESH', 'IMPORT']);
  });

  it('never writes over an edit: the difference waits, is taken or put away', async () => {
    const { global } = await one(NEWEST - 7);
    const first = await seeNotice(affairs, global);
    const input = draft({
      id: global,
      expectedVersion: first?.version,
      title: '我们的标题',
      body: '<p>报名截止周五。</p>',
    });
    await doNotice(affairs, 'saveNotice', input);
    const picture = `${site.url}/site/_upload/article/images/n1.png`;
    await change(NEWEST - 7, `<p>报名截止周四 &lt;b&gt;。</p><p><img src="${picture}"/></p>`, '网站的标题');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 0, differing: 1 });
    const differing = await seeDifference(affairs, global);
    expect(differing).toMatchObject({ title: '我们的标题', body: '<p>报名截止周五。</p>', editedHere: true });
    expect(differing.difference?.title).toBe('网站的标题');
    expect(differing.difference?.marked).toContain('<p>报名截止周<del>五</del><ins>四 &lt;b&gt;</ins>。</p>');
    for (const html of [differing.difference?.body, differing.difference?.marked]) {
      expect(await pictureIn(html)).toEqual([200, 'image/jpeg']);
    }
    // Seen once, it is not counted again.
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 0, differing: 0 });

    const kept = await settle(affairs, differing, false);
    expect(kept).toMatchObject({ title: '我们的标题', editedHere: true, difference: null });
    // Even where the site cannot say that nothing is new.
    await house.house.services.database.run('DELETE FROM site_page');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 0, differing: 0 });

    await change(NEWEST - 7, `<p>又改了</p><p><img src="${picture}"/></p>`, '网站的标题');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ differing: 1 });
    const again = await seeDifference(affairs, global);
    expect(
      (
        await affairs.refused(
          'mutation ($input: TakeNewerSourceInput!) { takeNewerSource(input: $input) { notice { id } } }',
          { input: { id: global, expectedVersion: again.version - 1, take: true } },
        )
      ).extensions.code,
    ).toBe('CONFLICT');
    const taken = await settle(affairs, again, true);
    expect(taken).toMatchObject({ title: '网站的标题', editedHere: false, difference: null });
    expect(taken.body).toMatch(/<p>又改了<\/p><p><img [^>]*src="\/files\//);
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 0, differing: 0 });
    const none = await affairs.refused(
      'mutation ($input: TakeNewerSourceInput!) { takeNewerSource(input: $input) { notice { id } } }',
      { input: { id: global, expectedVersion: taken.version, take: true } },
    );
    expect(none.extensions).toMatchObject({ code: 'ALREADY_DONE', unmet: [{ code: 'NOTICE_NO_DIFFERENCE' }] });
    // What was only waiting is let go, what the notice shows is held.
    const { database } = house.house.services;
    const held = await database.all<{ n: number }>('SELECT COUNT(*) AS n FROM stored_file WHERE attached_to = ?', [
      (await one(NEWEST - 7)).id,
    ]);
    expect(Number(held[0]?.n)).toBe(1);
  });

  it('ends a difference only as it was seen: what came from the site since is looked at first', async () => {
    const { global } = await one(NEWEST - 14);
    const first = await seeNotice(affairs, global);
    await doNotice(
      affairs,
      'saveNotice',
      draft({ id: global, expectedVersion: first?.version, body: '<p>我们的。</p>' }),
    );
    await change(NEWEST - 14, '<p>网站的。</p>');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ differing: 1 });
    const seen = await seeDifference(affairs, global);
    await change(NEWEST - 14, '<p>网站又改了。</p>');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ differing: 1 });
    const standing = await seeDifference(affairs, global);
    expect(standing.version).toBe(seen.version);
    for (const take of [true, false]) {
      const refused = await affairs.refused(
        'mutation ($input: TakeNewerSourceInput!) { takeNewerSource(input: $input) { notice { id } } }',
        { input: wishOf(seen, take) },
      );
      expect(refused.extensions).toMatchObject({ code: 'CONFLICT', unmet: [{ code: 'CHANGED_MEANWHILE' }] });
      expect((await seeDifference(affairs, global)).difference?.source).toBe(standing.difference?.source);
    }
    expect(await settle(affairs, standing, true)).toMatchObject({ body: '<p>网站又改了。</p>', difference: null });
  });

  it('leaves what was withdrawn here withdrawn', async () => {
    const { global } = await one(NEWEST - 21);
    const seen = await seeNotice(affairs, global);
    await doNotice(affairs, 'archiveNotice', { id: global, expectedVersion: seen?.version });
    await change(NEWEST - 21, '<p>改了</p>');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ changed: 0, added: 0 });
    expect(await seeNotice(affairs, global)).toMatchObject({ state: 'ARCHIVED', body: seen?.body });
  });

  it('keeps everything when the mark-up changes, fails, and tells the office once', async () => {
    const before = await rows();
    await site.control.configure({ siteMarkup: 'CHANGED' });
    const run = await synchronised(house, affairs, 'xsc');
    expect(run).toMatchObject({ stateCode: 'FAILED', seen: 0, added: 0, changed: 0 });
    expect(run.problems[0]?.reason).toBe('列表中没有读到任何通知，网站可能已改版。');
    await synchronised(house, affairs, 'xsc');
    expect(await rows()).toEqual(before);
    const told = await house.house.services.database.all<{ office: string; template: string }>(
      "SELECT recipient_office AS office, template FROM outbox WHERE subject_type = 'SITE_SYNC_RUN'",
    );
    expect(told).toEqual([{ office: 'STUDENT_AFFAIRS', template: 'site.markupChanged' }]);
    await site.control.configure({ siteMarkup: 'NORMAL' });
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ stateCode: 'DONE' });
  });

  it('runs one at a time for a source, for those who publish for its office', async () => {
    const [first, second] = [await press(affairs, 'xsc'), await press(affairs, 'xsc')];
    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ stateCode: 'WAITING', startedBy: { name: '韩梅' } });
    const lizhi = await publisher(house, 'lizhi');
    const refused = await lizhi.refused(
      'mutation ($input: SynchroniseNoticesInput!) { synchroniseNotices(input: $input) { run { id } } }',
      { input: { source: 'xsc' } },
    );
    expect(refused.extensions.unmet?.map(({ code }) => code)).toEqual(['SITE_SOURCE']);
    expect(await runsOf(lizhi)).toEqual([]);
    const aid = await mint(house, 'student-aid', 'console');
    expect((await aid.refused('{ siteSources { name } }')).extensions.code).toBe('FORBIDDEN');
    // A process that took the run and died is found out, and the next run goes on.
    const { database } = house.house.services;
    await database.run("UPDATE site_sync_run SET state = 'RUNNING' WHERE running_source = 'xsc'");
    expect((await press(affairs, 'xsc')).id).toBe(first.id);
    await database.run("UPDATE site_sync_run SET alive_at = alive_at - 600000 WHERE running_source = 'xsc'");
    await house.house.sweeps.runNow('notices.synchronise');
    const after = await runsOf(affairs, 'xsc');
    expect(after.find(({ id }) => id === first.id)?.stateCode).toBe('LOST');
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ stateCode: 'DONE' });
  });

  it('begins by the clock', async () => {
    house.advance(31 * 60_000);
    affairs = await publisher(house);
    const before = (await runsOf(affairs)).length;
    await house.house.sweeps.runNow('notices.synchronise');
    const runs = await runsOf(affairs);
    expect(runs.length).toBe(before + 3);
    expect(runs.slice(0, 3).map(({ startedBy, stateCode }) => [startedBy, stateCode])).toEqual(
      Array.from({ length: 3 }, () => [null, 'DONE']),
    );
    await house.house.sweeps.runNow('notices.synchronise');
    expect((await runsOf(affairs)).length).toBe(before + 3);
  });
});
