import { createRequire } from 'node:module';
import { at } from '../../lib/paths.mjs';

/** The server's own drivers: a bench has no dependency of its own. */
export const require = createRequire(at('server/package.json'));

const ROWS_A_STATEMENT = 500;

/**
 * A plain door to either database, for making data and for looking afterwards; never used while time is taken.
 * @typedef {{ dialect: 'mysql' | 'sqlite', all: (sql: string, params?: unknown[]) => Promise<any[]>,
 *   run: (sql: string, params?: unknown[]) => Promise<void>, close: () => Promise<void> }} Door
 */

/** Opens `mysql://…` or `sqlite:<path>`. @param {string} url @returns {Promise<Door>} */
export async function openDoor(url) {
  if (url.startsWith('sqlite:')) {
    const Database = require('libsql');
    const db = new Database(url.slice('sqlite:'.length));
    db.pragma('busy_timeout=5000');
    return {
      dialect: 'sqlite',
      all: async (sql, params = []) => db.prepare(sql).all(params),
      run: async (sql, params = []) => void db.prepare(sql).run(params),
      close: async () => void db.close(),
    };
  }
  const connection = await require('mysql2/promise').createConnection({ uri: url, charset: 'utf8mb4_bin' });
  return {
    dialect: 'mysql',
    all: async (sql, params = []) => (await connection.query(sql, params))[0],
    run: async (sql, params = []) => void (await connection.query(sql, params)),
    close: () => connection.end(),
  };
}

/** Inserts rows of the same keys, many in a statement, in one transaction. @param {Door} door @param {string} table @param {Record<string, unknown>[]} rows */
export async function insertRows(door, table, rows) {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const tuple = `(${columns.map(() => '?').join(', ')})`;
  await door.run(door.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT) {
    const some = rows.slice(i, i + ROWS_A_STATEMENT);
    await door.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${some.map(() => tuple).join(', ')}`,
      some.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }
  await door.run('COMMIT');
}
