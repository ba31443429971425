import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from '../src/app/open-house.js';
import { runDue } from '../src/bulletin/site/run-due.js';
import { forgetRuns } from '../src/bulletin/site/forget-runs.js';
import { claimRun } from '../src/bulletin/site/runs.js';
import { DAY, MINUTE } from '../src/kernel/clock.js';
import { idOf } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { DIALECTS } from './kit/databases.js';
import { publisher } from './kit/notices.js';
import type { Person } from './kit/person.js';
import { press, runsOf, sourcesFile, synchronised } from './kit/sites.js';
import { MIGRATIONS, testHouse, type TestHouse } from './kit/test-house.js';

const ARTICLES = 15;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function fill(site: BadSite): void {
  const paths = Array.from({ length: ARTICLES }, (_, n) => `/a${n}.htm`);
  site.page(
    '/list.htm',
    paths.map((path) => `<div class="list_item"><a href="${path}" title="${path}">x</a></div>`).join(''),
  );
  for (const path of paths) {
    site.page(path, `<h1 class="arti_title">${path}</h1><div class="wp_articlecontent"><p>${path}</p></div>`);
  }
}

describe('two processes that synchronise at once', () => {
  let site: BadSite;
  let house: TestHouse;
  let second: House;
  let affairs: Person;
  beforeAll(async () => {
    site = await badSite();
    fill(site);
    house = await testHouse('mysql', { env: { SITE_SOURCES: sourcesFile(sourceAt(site.host)) } });
    second = await openHouse(house.config, { migrations: MIGRATIONS, log: silent });
    affairs = await publisher(house);
  });
  afterAll(async () => {
    await second.close();
    await house.close();
    await site.close();
  });

  it('begin one run by the clock, in which each article is asked for and written once', async () => {
    await Promise.all([1, 2, 3].flatMap(() => [runDue(house.house.services), runDue(second.services)]));
    const runs = await runsOf(affairs);
    expect(runs.map(({ stateCode, added }) => [stateCode, added])).toEqual([['DONE', ARTICLES]]);
    expect(site.asked.length).toBe(ARTICLES + 1);
    expect(new Set(site.asked).size).toBe(ARTICLES + 1);
    const rows = await house.house.services.database.all<{ n: number; urls: number }>(
      'SELECT COUNT(*) AS n, COUNT(DISTINCT source_url) AS urls FROM notice WHERE source_url IS NOT NULL',
    );
    expect(rows.map((row) => [Number(row.n), Number(row.urls)])).toEqual([[ARTICLES, ARTICLES]]);
  });

  it('answer every press by the same run, which one of them takes', async () => {
    const pressed = await Promise.all(Array.from({ length: 12 }, () => press(affairs, 'xsc')));
    expect(new Set(pressed.map(({ id }) => id)).size).toBe(1);
    const id = idOf('SiteSyncRun', pressed[0]?.id ?? '') ?? '';
    const { database, clock } = house.house.services;
    const claims = await Promise.all(
      [database, second.services.database, database].map((sql) => claimRun(sql, id, clock.now())),
    );
    expect(claims.filter((claimed) => claimed)).toHaveLength(1);
    await database.run("UPDATE site_sync_run SET state = 'WAITING' WHERE id = ?", [id]);
    site.asked.length = 0;
    await Promise.all([runDue(house.house.services), runDue(second.services)]);
    expect(site.asked.length).toBe(ARTICLES + 1);
    expect((await runsOf(affairs)).map(({ stateCode }) => stateCode)).toEqual(['DONE', 'DONE']);
  });
});

describe.each(DIALECTS)('what is kept of synchronising, on %s', (dialect) => {
  let site: BadSite;
  let house: TestHouse;
  let affairs: Person;
  beforeAll(async () => {
    site = await badSite();
    fill(site);
    house = await testHouse(dialect, { env: { SITE_SOURCES: sourcesFile(sourceAt(site.host, { hours: [0, 0] })) } });
    affairs = await publisher(house);
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  const marked = (etag: string) => {
    for (let n = 0; n < ARTICLES; n++) {
      const path = `/a${n}.htm`;
      site.pages.set(path, (request, response) => {
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else
          response
            .writeHead(200, { etag, 'content-type': 'text/html; charset=utf-8' })
            .end(`<h1 class="arti_title">${path}</h1><div class="wp_articlecontent"><p>${path}</p></div>`);
      });
    }
  };
  const whole = async () => {
    let bodies = 0;
    for (const [path, handler] of [...site.pages]) {
      if (path === '/list.htm') continue;
      site.pages.set(path, (request, response) => {
        const end = response.end.bind(response);
        response.end = ((body?: string) => {
          if (body !== undefined) bodies += 1;
          return end(body);
        }) as typeof response.end;
        handler(request, response);
      });
    }
    const run = await synchronised(house, affairs, 'xsc');
    return { run, bodies };
  };

  it('is each page’s mark, and that of the same text under a new mark', async () => {
    marked('"1"');
    expect((await whole()).bodies).toBe(ARTICLES);
    marked('"1"');
    expect((await whole()).bodies).toBe(0);
    // A new template server: other marks, the same words.
    marked('"2"');
    const renewed = await whole();
    expect([renewed.bodies, renewed.run.changed]).toEqual([ARTICLES, 0]);
    marked('"2"');
    expect((await whole()).bodies).toBe(0);
  });

  it('is a page for as long as a list names it, and a run for ninety days', async () => {
    const { database } = house.house.services;
    const pages = async () => (await database.all<{ url: string }>('SELECT url FROM site_page')).length;
    house.advance(100 * DAY);
    affairs = await publisher(house);
    const before = (await runsOf(affairs)).length;
    await house.house.sweeps.runNow('notices.forgetRuns');
    // The last one stays: by it is known whether new mark-up has been told already.
    expect([before, (await runsOf(affairs)).length, await pages()]).toEqual([4, 1, ARTICLES]);
    // Met again, though none is new.
    site.page('/list.htm', '<div class="list_item"><a href="/a0.htm" title="x">x</a></div>');
    await synchronised(house, affairs, 'xsc');
    house.advance(90 * DAY);
    await house.house.sweeps.runNow('notices.forgetRuns');
    expect((await database.all<{ url: string }>('SELECT url FROM site_page')).map(({ url }) => url)).toEqual([
      `${site.url}/a0.htm`,
    ]);
    // What dedupes is in the notices: nothing comes twice.
    fill(site);
    affairs = await publisher(house);
    expect(await synchronised(house, affairs, 'xsc')).toMatchObject({ added: 0, changed: 0, seen: ARTICLES });
  });

  it('is what is not over, and of many thousand no more than it must', async () => {
    const { database, clock } = house.house.services;
    const old = clock.now() - 200 * DAY;
    const rows = Array.from({ length: 1_200 }, (_, i) => ({
      id: newId(),
      source: 'old',
      running_source: i === 0 ? 'old' : null,
      state: i === 0 ? 'RUNNING' : i === 1_199 ? 'FAILED' : i % 2 === 0 ? 'DONE' : 'LOST',
      started_at: old + i * MINUTE,
      alive_at: old,
      seen: 0,
      added: 0,
      changed: 0,
      differing: 0,
      failed: 0,
      problems: '[]',
    }));
    await insertRows(database, 'site_sync_run', rows);
    await forgetRuns(house.house.services);
    const left = await database.all<{ id: string }>(
      "SELECT id FROM site_sync_run WHERE source = 'old' ORDER BY started_at",
    );
    expect(left.map(({ id }) => id)).toEqual([rows[0]?.id, rows.at(-1)?.id]);
  });
});
