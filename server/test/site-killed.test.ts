import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from '../src/app/open-house.js';
import { runDue } from '../src/bulletin/site/run-due.js';
import { MINUTE } from '../src/kernel/clock.js';
import { readConfig } from '../src/platform/config/config.js';
import { openDatabase } from '../src/platform/db/open-database.js';
import type { Database } from '../src/platform/db/sql.js';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { DIALECTS } from './kit/databases.js';
import { leftovers, place, served, tidyUp } from './kit/fault-place.js';
import { jpeg, pdf } from './kit/files.js';
import { signIn } from './kit/person.js';
import type { ServerProcess } from './kit/server-process.js';
import { press, sourcesFile } from './kit/sites.js';
import { smallDemo } from './kit/small-demo.js';
import { MIGRATIONS } from './kit/test-house.js';

tidyUp();

const ARTICLES = 12;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Standing {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly plain: string;
  readonly state: string;
  readonly version: number;
  readonly url: string;
}

/** A site of articles with a picture and a paper each; `edition` is in every word and name of a file. */
async function fill(site: BadSite, edition: string): Promise<void> {
  const paths = Array.from({ length: ARTICLES }, (_, n) => `/a${n}.htm`);
  const items = paths.map(
    (path) =>
      `<div class="list_item"><a href="${path}" title="${edition} ${path}">x</a><i class="Article_PublishDate">2026-11-20</i></div>`,
  );
  site.page('/list.htm', items.join(''));
  const picture = await jpeg();
  for (const path of paths) {
    const body = `<p>${edition}<img src="${path}.${edition}.jpg"></p><p><a href="${path}.${edition}.pdf">表</a></p>`;
    site.page(path, `<h1 class="arti_title">${edition} ${path}</h1><div class="wp_articlecontent">${body}</div>`);
    // The kill falls into the fetching of a file more often than not.
    site.pages.set(`${path}.${edition}.jpg`, (_request, response) => {
      setTimeout(() => response.writeHead(200).end(picture), 40);
    });
    site.page(`${path}.${edition}.pdf`, pdf(`/Nr ${edition}${path}`));
  }
}

const read = (database: Database) =>
  database.all<Standing>(
    'SELECT id, title, body, plain, state, version, source_url AS url FROM notice WHERE source_url IS NOT NULL ORDER BY source_url',
  );

/** Each notice is of one edition throughout: words, files, events and the page's memory. */
async function expectWhole(database: Database): Promise<readonly Standing[]> {
  const rows = await read(database);
  for (const row of rows) {
    const [edition = ''] = row.title.split(' ');
    expect(row.plain).toBe(`${edition}\n表`);
    const files = await database.all<{ id: string; name: string; kind: string; attachedTo: string | null }>(
      'SELECT file.id, file.name, held.kind, file.attached_to AS attachedTo FROM notice_file held' +
        ' JOIN stored_file file ON file.id = held.file_id WHERE held.notice_id = ? ORDER BY held.kind',
      [row.id],
    );
    expect(files.map(({ kind, attachedTo }) => [kind, attachedTo])).toEqual([
      ['ATTACHMENT', row.id],
      ['PICTURE', row.id],
    ]);
    for (const file of files) expect(row.body).toContain(`xg-file:${file.id}`);
    const events = await database.all<{ action: string }>(
      'SELECT action FROM notice_event WHERE subject_id = ? ORDER BY id',
      [row.id],
    );
    expect(events.map(({ action }) => action)).toEqual(edition === 'old' ? ['IMPORT'] : ['IMPORT', 'REFRESH']);
    expect(row.version).toBe(events.length);
  }
  return rows;
}

const runs = (database: Database) =>
  database.all<{ state: string; runningSource: string | null }>(
    'SELECT state, running_source AS runningSource FROM site_sync_run ORDER BY started_at, id',
  );

describe.each(DIALECTS)('a server that is killed while it synchronises, on %s', (dialect) => {
  let site: BadSite;
  beforeAll(async () => void (site = await badSite()));
  afterAll(() => site.close());

  /** Starts a server, has it synchronise, and kills it as soon as `until` says so. */
  const killed = async (env: Record<string, string>, url: string, until: (database: Database) => Promise<boolean>) => {
    const server: ServerProcess = await served(env);
    await press(await signIn(server, 'student-affairs', 'console'), 'xsc', randomUUID());
    // Another process reads an embedded database beside the server: reading alone is no harm.
    const watching = await openDatabase(url, { connections: 1 });
    for (const end = Date.now() + 90_000; !(await until(watching)) && Date.now() < end;) await sleep(5);
    server.signal('SIGKILL');
    await server.exited;
    await watching.close();
  };

  const opened = async (env: Record<string, string>): Promise<House> => {
    const config = readConfig({ ...env, NODE_ENV: 'test', PORT: '0', JOBS: '0', LOG_LEVEL: 'silent' });
    const house = await openHouse(config, { migrations: MIGRATIONS, log: silent });
    leftovers.push(() => house.close());
    return house;
  };

  it('leaves each notice as it was or whole; its run ends as lost and stands in no way; the next goes on', async () => {
    const { env: bare, url } = await place(dialect);
    const env = { ...bare, SITE_SOURCES: sourcesFile(sourceAt(site.host, { everyMinutes: 1_440 })) };
    await fill(site, 'old');
    await smallDemo(env);
    await killed(env, url, async (database) => (await read(database)).length >= 4);

    const house = await opened(env);
    const { database, clock } = house.services;
    const some = await expectWhole(database);
    expect(some.length).toBeGreaterThanOrEqual(4);
    expect(some.length).toBeLessThan(ARTICLES);
    expect(await runs(database)).toEqual([{ state: 'RUNNING', runningSource: 'xsc' }]);
    // It may be alive still: nobody begins beside it.
    await runDue(house.services);
    expect(await runs(database)).toEqual([{ state: 'RUNNING', runningSource: 'xsc' }]);
    clock.advance(6 * MINUTE);
    await database.run('UPDATE site_sync_run SET started_at = started_at - 90000000');
    await runDue(house.services);
    expect(await runs(database)).toEqual([
      { state: 'LOST', runningSource: null },
      { state: 'DONE', runningSource: null },
    ]);
    const all = await expectWhole(database);
    expect(all.map((row) => row.url)).toEqual([...new Set(all.map((row) => row.url))]);
    expect(all).toHaveLength(ARTICLES);
    expect(all.filter((row) => some.some(({ id }) => id === row.id))).toEqual(some);
    // The dead server's lock on the sweep ends after a minute; nobody waits for that here.
    await database.run('UPDATE job SET locked_at = NULL');
    await house.close();
    leftovers.pop();

    // The same while notices that are there are being changed.
    await fill(site, 'new');
    await killed(env, url, async (rest) => (await read(rest)).some(({ title }) => title.startsWith('new')));
    const again = await opened(env);
    const mixed = await expectWhole(again.services.database);
    expect(mixed).toHaveLength(ARTICLES);
    expect(new Set(mixed.map(({ title }) => title.slice(0, 3)))).toEqual(new Set(['old', 'new']));
    again.services.clock.advance(6 * MINUTE);
    await again.services.database.run('UPDATE site_sync_run SET started_at = started_at - 90000000');
    await runDue(again.services);
    const done = await expectWhole(again.services.database);
    expect(new Set(done.map(({ title }) => title.slice(0, 3)))).toEqual(new Set(['new']));
    expect((await runs(again.services.database)).map(({ state }) => state).sort()).toEqual([
      'DONE',
      'DONE',
      'LOST',
      'LOST',
    ]);
  }, 300_000);
});
