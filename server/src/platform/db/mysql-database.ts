import { createPool, type Pool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';
import { Observers } from './observers.js';
import type { Database, Sql, SqlValue } from './sql.js';

/** mysql2's pool behind the port: prepared statements, UTC, BIGINT as number. */
export class MysqlDatabase implements Database {
  readonly dialect = 'mysql';
  readonly #pool: Pool;
  readonly #observers = new Observers();

  constructor(url: string, options: { connections: number }) {
    this.#pool = createPool({
      uri: url,
      connectionLimit: options.connections,
      timezone: 'Z',
      charset: 'utf8mb4_bin',
      connectTimeout: 5_000,
      enableKeepAlive: true,
    });
  }

  async all<T extends object>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return allOn<T>(this.#pool, this.#observers, sql, params);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affectedRows: number }> {
    return runOn(this.#pool, this.#observers, sql, params);
  }

  async transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    const connection = await this.#pool.getConnection();
    const tx: Sql = {
      dialect: 'mysql',
      all: (sql, params = []) => allOn(connection, this.#observers, sql, params),
      run: (sql, params = []) => runOn(connection, this.#observers, sql, params),
    };
    try {
      await connection.query('BEGIN');
      const result = await work(tx);
      await connection.query('COMMIT');
      connection.release();
      return result;
    } catch (error) {
      await rollBack(connection);
      throw error;
    }
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  observe(observer: (sql: string) => void): () => void {
    return this.#observers.add(observer);
  }

  observed(sql: string): void {
    this.#observers.tell(sql);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** A connection that cannot even roll back is no use to the next one: it is closed, and the server rolls back. */
async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    connection.destroy();
  }
}

async function allOn<T extends object>(
  on: Pool | PoolConnection,
  observers: Observers,
  sql: string,
  params: readonly SqlValue[],
): Promise<T[]> {
  observers.tell(sql);
  const [rows] = await on.execute<RowDataPacket[]>(sql, params as SqlValue[]);
  return rows as unknown as T[];
}

async function runOn(
  on: Pool | PoolConnection,
  observers: Observers,
  sql: string,
  params: readonly SqlValue[],
): Promise<{ affectedRows: number }> {
  observers.tell(sql);
  const [result] = await on.execute<ResultSetHeader>(sql, params as SqlValue[]);
  return { affectedRows: result.affectedRows };
}
