import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '../../lib/mariadb.mjs';
import { at } from '../../lib/paths.mjs';
import { say } from '../../lib/say.mjs';
import { applicationDocuments } from './applications.mjs';
import { startProduct } from './processes.mjs';
import { openDoor } from './sql.mjs';

/** A pool that holds the indexes of a million applications, as a server of that size would have. */
const SETTINGS = ['--innodb-buffer-pool-size=1G', '--innodb-log-file-size=512M'];

/**
 * A university in a database of its own, and how to serve it.
 * @typedef {{ name: string, url: string, seconds: number | null, serve: (more?: Record<string, string>, flags?: string[]) => Promise<import('./processes.mjs').Server> }} University
 */

/**
 * Seeds universities by the product's own seed and runs `work` with them, on MariaDB, then on SQLite; `--only=mariadb` or
 * `--only=sqlite` leaves one out. What was seeded is thrown away, unless `BENCH_MARIADB=mysql://…/` or
 * `BENCH_SQLITE=sqlite:<folder>/` say where it is kept, with the `FIELD_KEY` that sealed it: then what stands is taken.
 * @param {readonly { name: string, students: number, applications: number }[]} sizes
 * @param {Record<string, string>} documents further trusted documents
 * @param {(kind: 'mariadb' | 'sqlite', universities: University[]) => Promise<void>} work
 */
export async function inUniversities(sizes, documents, work) {
  for (const kind of /** @type {const} */ (['mariadb', 'sqlite'])) {
    if (process.argv.some((word) => word.startsWith('--only=') && word !== `--only=${kind}`)) continue;
    const place = mkdtempSync(join(tmpdir(), 'xuegong-bench-'));
    const clear = () => rmSync(place, { recursive: true, force: true });
    process.once('exit', clear); // also when the bench fails on its way
    const standing = process.env[`BENCH_${kind.toUpperCase()}`];
    const own = kind === 'mariadb' && standing === undefined ? await startMariadb(SETTINGS) : null;
    try {
      const env = {
        DATA_DIR: place,
        FIELD_KEY: process.env.FIELD_KEY ?? randomBytes(32).toString('base64'),
        LOG_LEVEL: 'warn',
        TRUSTED_DOCUMENTS: join(place, 'documents.json'),
      };
      writeFileSync(env.TRUSTED_DOCUMENTS, JSON.stringify({ ...applicationDocuments, ...documents }));
      const universities = [];
      for (const size of sizes) {
        const url = urlOf(standing ?? own?.url ?? `sqlite:${place}/`, size.name);
        universities.push(await universityOf(url, size, env, standing !== undefined));
      }
      await work(kind, universities);
    } finally {
      await own?.stop();
      process.off('exit', clear);
      clear();
    }
  }
}

/** @param {string} base @param {string} name */
const urlOf = (base, name) => (base.startsWith('sqlite:') ? `${base}${name}.db` : `${base}${name}`);

/**
 * @param {string} url @param {{ name: string, students: number, applications: number }} size
 * @param {Record<string, string>} env @param {boolean} standing
 * @returns {Promise<University>}
 */
async function universityOf(url, size, env, standing) {
  const { name, students, applications } = size;
  let seconds = null;
  if (!standing || !(await stands(url))) {
    say(`${name}: ${students} students, ${applications} applications …`);
    await createDatabase(url);
    const began = performance.now();
    const args = ['--students', students, '--applications', applications].map(String);
    const { status } = spawnSync(process.execPath, [at('server/dist/seed.js'), ...args], {
      env: { PATH: process.env.PATH, ...env, DATABASE_URL: url },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) throw new Error(`the seed of ${name} failed`);
    seconds = (performance.now() - began) / 1000;
  }
  await analyse(url);
  const production = {
    ...env,
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://127.0.0.1',
    GRAPHQL_DOCUMENTS: 'trusted',
    JOBS: '0',
    DATABASE_URL: url,
  };
  return { name, url, seconds, serve: (more, flags) => startProduct({ ...production, ...more }, flags) };
}

/** @param {string} url */
async function stands(url) {
  if (url.startsWith('sqlite:')) return existsSync(url.slice('sqlite:'.length));
  const [base, name] = splitUrl(url);
  const door = await openDoor(base);
  const found = await door.all('SHOW DATABASES LIKE ?', [name]);
  await door.close();
  return found.length > 0;
}

/** @param {string} url */
async function createDatabase(url) {
  if (url.startsWith('sqlite:')) return;
  const [base, name] = splitUrl(url);
  const door = await openDoor(base);
  await door.run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await door.close();
}

/** @param {string} url @returns {[base: string, name: string]} */
function splitUrl(url) {
  const cut = url.lastIndexOf('/') + 1;
  return [url.slice(0, cut), url.slice(cut)];
}

/** MariaDB keeps statistics by itself, but some time after a load; a server in service has them. @param {string} url */
async function analyse(url) {
  if (url.startsWith('sqlite:')) return;
  const door = await openDoor(url);
  await door.all('ANALYZE TABLE submission, certificate, paper_case, student, round');
  await door.close();
}
