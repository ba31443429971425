/**
 * Certificates in bulk: fixed in one command, then drawn as one PDF, while the server goes on answering.
 * `node scripts/bench/print.mjs [certificates] [sqlite|mysql://…]`; figures on stdout, nothing asserted.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from '../lib/paths.mjs';

const [count = '500', url = 'sqlite'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'xuegong-print-'));
const built = (/** @type {string} */ path) => import(at('server/dist', path));
await import(at('server/node_modules/reflect-metadata/Reflect.js'));
const { readConfig } = await built('platform/config/config.js');
const { openHouse } = await built('app/open-house.js');
const { serveHouse } = await built('app/serve-house.js');
const { seedDemo } = await built('app/demo/seed-demo.js');
const { beginSession } = await built('platform/sessions/sessions.js');
const { newId } = await built('kernel/ids.js');
const { toGlobalId } = await built('kernel/global-id.js');

const config = readConfig({
  NODE_ENV: 'test',
  PORT: '0',
  DATA_DIR: folder,
  DATABASE_URL: url === 'sqlite' ? `sqlite:${join(folder, 'bench.db')}` : url,
  XG_DEMO: '1',
  JOBS: '0',
  LOG_LEVEL: 'silent',
  PUBLIC_URL: 'https://xuegong.example.edu.cn',
});
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const house = await openHouse(config, { migrations: at('server/dist/migrations'), log: silent });
await seedDemo(house, { students: 12, bookings: 0 });
const served = await serveHouse(house, {
  pages: { client: join(folder, 'none'), console: join(folder, 'none') },
  documents: at('schema/operations.json'),
  version: 'bench',
});

/** Resident memory of this process in megabytes, and the highest it has been. */
const memory = () => {
  const status = readFileSync('/proc/self/status', 'utf8');
  const of = (/** @type {string} */ name) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: of('VmRSS'), peak: of('VmHWM') };
};
const say = (/** @type {string} */ what, /** @type {number | string} */ figure) =>
  console.log(`${what.padEnd(52)} ${figure}`);

try {
  const { database, cipher, clock } = house.services;
  const items = await approve(Number(count));
  const token = await session('student-affairs');
  const headers = {
    authorization: `Bearer ${token}`,
    'x-xuegong-client': 'console',
    'content-type': 'application/json',
  };
  say('process before', `${memory().now} MB`);

  const query =
    'mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { pdfUrl results { certificate { serialNo } } } }';
  let from = performance.now();
  const answer = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables: { input: { items } } }),
  }).then((response) => response.json());
  const { pdfUrl, results } = answer.data.printCertificates;
  say(`fixing ${results.length} certificates (one command)`, `${Math.round(performance.now() - from)} ms`);

  const waits = answering();
  from = performance.now();
  const pdf = new Uint8Array(
    await fetch(`${served.url}${pdfUrl}`, { headers }).then((response) => response.arrayBuffer()),
  );
  say('one PDF of them', `${((performance.now() - from) / 1000).toFixed(1)} s, ${(pdf.length / 1e6).toFixed(1)} MB`);
  const slowest = await waits.stop();
  say('another request meanwhile, the slowest', `${Math.round(slowest)} ms`);
  say('process, the highest', `${memory().peak} MB`);
  await sleep(1_000);
  say('process afterwards', `${memory().now} MB`);

  async function approve(/** @type {number} */ howMany) {
    const [student] = await database.all("SELECT id FROM student WHERE number = '230900001'");
    const [round] = await database.all("SELECT id FROM round WHERE workflow = 'FUNDING_CERTIFICATE'");
    const now = clock.now();
    const ids = Array.from({ length: howMany }, () => newId());
    await database.transaction(async (/** @type {any} */ tx) => {
      for (const id of ids) {
        await tx.run(
          'INSERT INTO submission (id, workflow, student_id, round_id, period, state, version, owner_office, review_office,' +
            ' desk_office, collect_at, appealed, revision, draft_key, queued_at, created_at, updated_at)' +
            " VALUES (?, 'FUNDING_CERTIFICATE', ?, ?, '2026', 'APPROVED', 4, 'WORK_STUDY_CENTRE', 'STUDENT_AFFAIRS'," +
            " 'WORK_STUDY_CENTRE', 'SONGJIANG', ?, 1, ?, ?, ?, ?)",
          [id, student.id, round.id, false, id, now, now, now],
        );
        const form = newId();
        const values = JSON.stringify({
          fundingProjectType: 'ALL',
          purpose: `申请境外交流 ${form.slice(-6)}`,
          copies: 1,
        });
        await tx.run('INSERT INTO submission_form (id, submission_id, revision, content, at) VALUES (?, ?, 1, ?, ?)', [
          form,
          id,
          cipher.seal(values, form),
          now,
        ]);
      }
    });
    return ids.map((id) => ({ id: toGlobalId('FundingCertificate', id), expectedVersion: 4 }));
  }

  async function session(/** @type {string} */ username) {
    const [account] = await database.all('SELECT id FROM account WHERE username = ?', [username]);
    const begun = await beginSession(database, {
      accountId: account.id,
      audience: 'STAFF',
      transport: 'BEARER',
      now: clock.now(),
      lifetimeMs: 3_600_000,
    });
    return begun.token;
  }

  /** Asks something small again and again, and tells the slowest answer. */
  function answering() {
    let running = true;
    let worst = 0;
    const done = (async () => {
      while (running) {
        const start = performance.now();
        await fetch(`${served.url}/readyz`).then((response) => response.text());
        worst = Math.max(worst, performance.now() - start);
        await sleep(20);
      }
      return worst;
    })();
    return {
      stop: () => {
        running = false;
        return done;
      },
    };
  }
} finally {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
