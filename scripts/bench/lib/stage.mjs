import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '../../lib/mariadb.mjs';
import { builds, prepare } from '../../lib/prepare.mjs';
import { say } from '../../lib/say.mjs';
import { documents } from './documents.mjs';
import { startFloor, startProduct } from './processes.mjs';
import { openDoor } from './sql.mjs';

/**
 * The two servers, each with a database of its own that holds the same rows, and what `fill` told of them.
 * @template D
 * @typedef {{ kind: 'mariadb' | 'sqlite', product: import('./processes.mjs').Server, floor: import('./processes.mjs').Server,
 *   urls: { product: string, floor: string }, env: Record<string, string>, data: D, stop: () => Promise<void> }} Stage
 */

/** Makes sure that the product is built as the sources stand. */
export const buildProduct = () => prepare({ folders: ['server'], wanted: [builds.server] });

/**
 * Runs `work` on a stage on MariaDB, then on one on SQLite; `--only=mariadb` or `--only=sqlite` leaves one out.
 * @template D
 * @param {(door: import('./sql.mjs').Door) => Promise<D>} fill
 * @param {(stage: Stage<D>) => Promise<void>} work
 */
export async function onBoth(fill, work) {
  await buildProduct();
  for (const kind of /** @type {const} */ (['mariadb', 'sqlite'])) {
    if (process.argv.some((word) => word.startsWith('--only=') && word !== `--only=${kind}`)) continue;
    const mariadb = kind === 'mariadb' ? await startMariadb() : null;
    try {
      const stage = await openStage(kind, mariadb, fill);
      try {
        await work(stage);
      } finally {
        await stage.stop();
      }
    } finally {
      await mariadb?.stop();
    }
  }
}

/**
 * @template D
 * @param {'mariadb' | 'sqlite'} kind @param {{ url: string, pid: number } | null} mariadb
 * @param {(door: import('./sql.mjs').Door) => Promise<D>} fill
 * @returns {Promise<Stage<D>>}
 */
async function openStage(kind, mariadb, fill) {
  const server = mariadb?.url ?? null;
  const place = mkdtempSync(join(tmpdir(), 'xuegong-bench-'));
  const clear = () => rmSync(place, { recursive: true, force: true });
  process.once('exit', clear); // also when the bench fails on its way
  const url = (/** @type {string} */ name) =>
    server === null ? `sqlite:${join(place, `${name}.db`)}` : `${server}bench_${name}`;
  const urls = { product: url('product'), floor: url('floor') };
  const env = {
    DATA_DIR: place,
    FIELD_KEY: randomBytes(32).toString('base64'),
    LOG_LEVEL: 'warn',
    TRUSTED_DOCUMENTS: join(place, 'documents.json'),
  };
  writeFileSync(env.TRUSTED_DOCUMENTS, JSON.stringify(documents));
  if (server !== null) await createDatabases(server, ['bench_product', 'bench_floor']);

  // The product itself makes tables and demo people; the bench adds its own rows to them.
  const seeding = await startProduct({ ...env, DATABASE_URL: urls.product, XG_DEMO: '1', JOBS: '0' });
  await seeding.stop();
  const door = await openDoor(urls.product);
  const data = await fill(door);
  await clone(door, urls);
  await door.close();
  say(`${kind}: data made`);

  const production = {
    ...env,
    NODE_ENV: 'production',
    PUBLIC_URL: 'http://127.0.0.1',
    GRAPHQL_DOCUMENTS: 'trusted',
    JOBS: '1',
    DATABASE_URL: urls.product,
  };
  const product = await startProduct(production, flags('product'));
  const floor = await startFloor({ DATABASE_URL: urls.floor, FIELD_KEY: env.FIELD_KEY }, flags('floor'));
  return {
    kind,
    product,
    floor,
    urls,
    env: production,
    data,
    stop: async () => {
      await Promise.all([product.stop(), floor.stop()]);
      process.off('exit', clear);
      clear();
    },
  };
}

/** `--profile=product:<folder>` writes a CPU profile of one of the two. @param {string} name @returns {string[]} */
function flags(name) {
  const wish = process.argv.find((word) => word.startsWith(`--profile=${name}:`));
  return wish === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${wish.split(':')[1]}`];
}

/** @param {string} server @param {string[]} names */
async function createDatabases(server, names) {
  const door = await openDoor(server);
  for (const name of names) await door.run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await door.close();
}

/** The same rows for the floor. @param {import('./sql.mjs').Door} door @param {{ product: string, floor: string }} urls */
async function clone(door, urls) {
  if (door.dialect === 'sqlite') {
    await door.all('PRAGMA wal_checkpoint(TRUNCATE)');
    copyFileSync(urls.product.slice('sqlite:'.length), urls.floor.slice('sqlite:'.length));
    return;
  }
  const tables = await door.all('SHOW TABLES');
  for (const row of tables) {
    const [table] = Object.values(row);
    await door.run(`CREATE TABLE bench_floor.${table} LIKE bench_product.${table}`);
    await door.run(`INSERT INTO bench_floor.${table} SELECT * FROM bench_product.${table}`);
  }
}
