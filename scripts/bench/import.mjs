/**
 * `npm run bench:import`: a list of thirty thousand students, as CSV and as .xlsx, uploaded, read,
 * confirmed, written, and read once more; then searches among them. Time by the import's own record, memory by the process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMariadb } from '../lib/mariadb.mjs';
import { giveUp, say } from '../lib/say.mjs';
import { figure, median, table } from './lib/figures.mjs';
import { startProduct } from './lib/processes.mjs';
import { circumstances, report } from './lib/report.mjs';
import { openDoor, require } from './lib/sql.mjs';
import { buildProduct } from './lib/stage.mjs';
import { listOfStudents, xlsxOf } from './lib/student-lists.mjs';

const STUDENTS = Number(process.env.BENCH_STUDENTS ?? 30_000);
const SEARCHES = ['林', '晓雨', '2699', 'lin', 'lxy', 'wangzihan'];
const ASKS = 20;

const head = [
  'database',
  'file',
  'MB',
  'preview, s',
  'writing, s',
  'reading again, s',
  'RSS before → most, MB',
  'slowest search, ms (median)',
];
/** @type {string[][]} */
const rows = [];

/** @typedef {{ url: string, token: string, rssMb: () => number }} Desk */

/** @param {Desk} desk @param {string} query @param {object} [variables] */
async function ask(desk, query, variables = {}) {
  const response = await fetch(`${desk.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-xuegong-client': 'console',
      authorization: `Bearer ${desk.token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const FIELDS = 'id state version failure toAdd toChange unchanged faulty written problems { row column message }';

/** Waits until the import is in the state, and tells the most memory that the process had meanwhile. @param {Desk} desk @param {string} id @param {string} state */
async function until(desk, id, state) {
  const began = performance.now();
  let most = 0;
  for (;;) {
    most = Math.max(most, desk.rssMb());
    const { registryImport } = await ask(desk, `query ($id: ID!) { registryImport(id: $id) { ${FIELDS} } }`, { id });
    if (registryImport.state === state)
      return { row: registryImport, seconds: (performance.now() - began) / 1000, most };
    if (registryImport.state === 'FAILED') throw new Error(registryImport.failure);
    if (performance.now() - began > 600_000) throw new Error(`still ${registryImport.state}`);
    await sleep(100);
  }
}

/** @param {Desk} desk @param {Uint8Array} bytes @param {string} name @returns {Promise<string>} id */
async function upload(desk, bytes, name) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${desk.url}/registry/imports?kind=STUDENTS`, {
    method: 'POST',
    headers: { 'x-xuegong-client': 'console', authorization: `Bearer ${desk.token}` },
    body: form,
  });
  const { id } = await response.json();
  await ask(
    desk,
    'mutation ($input: ImportStudentsInput!) { importStudents(input: $input) { registryImport { id } } }',
    {
      input: { fileId: id },
    },
  );
  return id;
}

/** @param {Desk} desk */
async function slowestSearch(desk) {
  const medians = [];
  for (const search of SEARCHES) {
    const times = [];
    for (let i = 0; i < ASKS; i += 1) {
      const began = performance.now();
      await ask(
        desk,
        'query ($search: String) { students(search: $search, first: 20) { nodes { id name } totalCount } }',
        {
          search,
        },
      );
      times.push(performance.now() - began);
    }
    medians.push({ search, ms: median(times) });
  }
  medians.sort((a, b) => b.ms - a.ms);
  say(medians.map(({ search, ms }) => `${search} ${figure(ms, 1)} ms`).join(' · '));
  return `${medians[0]?.search} ${figure(medians[0]?.ms ?? NaN, 1)}`;
}

/** @param {'mariadb' | 'sqlite'} kind @param {'csv' | 'xlsx'} format @param {string | null} server */
async function measure(kind, format, server) {
  const place = mkdtempSync(join(tmpdir(), 'xuegong-bench-'));
  const name = `bench_import_${format}`;
  if (server !== null) {
    const door = await openDoor(server);
    await door.run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await door.close();
  }
  const url = server === null ? `sqlite:${join(place, 'bench.db')}` : `${server}${name}`;
  const product = await startProduct({ DATA_DIR: place, DATABASE_URL: url, XG_DEMO: '1', LOG_LEVEL: 'warn' });
  try {
    const base = { url: `http://127.0.0.1:${product.port}`, token: '', rssMb: product.rssMb };
    const signedIn = await fetch(`${base.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-xuegong-client': 'console' },
      body: JSON.stringify({
        query:
          'mutation { signIn(input: { username: "admin", password: "Xuegong-demo-1", transport: BEARER }) { token } }',
      }),
    });
    const desk = { ...base, token: (await signedIn.json()).data.signIn.token };
    const list = listOfStudents(STUDENTS);
    const bytes =
      format === 'csv' ? Buffer.from(list.map((row) => row.join(',')).join('\r\n')) : await xlsxOf(require, list);
    const before = desk.rssMb();
    const id = await upload(desk, bytes, `bench.${format}`);
    const read = await until(desk, id, 'READY');
    if (read.row.toAdd !== STUDENTS || read.row.faulty !== 0) throw new Error(JSON.stringify(read.row));
    await ask(
      desk,
      'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { registryImport { id } } }',
      {
        input: { id, expectedVersion: read.row.version },
      },
    );
    const written = await until(desk, id, 'DONE');
    if (written.row.written !== STUDENTS) throw new Error(JSON.stringify(written.row));
    const again = await until(desk, await upload(desk, bytes, `bench.${format}`), 'READY');
    if (again.row.unchanged !== STUDENTS) throw new Error(JSON.stringify(again.row));
    const most = Math.max(read.most, written.most, again.most);
    say(`${kind} ${format}: ${figure(read.seconds, 1)} + ${figure(written.seconds, 1)} s, ${figure(most)} MB`);
    rows.push([
      kind === 'mariadb' ? 'MariaDB' : 'SQLite',
      format,
      figure(bytes.length / 1e6, 1),
      figure(read.seconds, 1),
      figure(written.seconds, 1),
      figure(again.seconds, 1),
      `${figure(before)} → ${figure(most)}`,
      await slowestSearch(desk),
    ]);
  } finally {
    await product.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

try {
  await buildProduct();
  const mariadb = await startMariadb();
  try {
    for (const format of /** @type {const} */ (['csv', 'xlsx'])) {
      await measure('mariadb', format, mariadb.url);
      await measure('sqlite', format, null);
    }
  } finally {
    await mariadb.stop();
  }
  const what =
    `A list of ${figure(STUDENTS)} students with thirteen columns (ID number, telephone and bank account among them, sealed one by` +
    ` one): from the upload to the preview, from the confirmation to the end, and the same list read again, when nothing is left` +
    ` to do. Aims: a minute and 300 MB. ${circumstances()}`;
  report('import', `${what}\n\n${table(head, rows)}`);
} catch (error) {
  giveUp(error);
}
