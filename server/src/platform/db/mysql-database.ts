import { createPool, type Pool, type PoolConnection, type ResultSetHeader, type RowDataPacket } from 'mysql2';
import { Observers } from './observers.js';
import type { Database, Sql, SqlValue } from './sql.js';

/** A connection keeps so many; the server has 16,382 in all, and statements of many rows are of many lengths. */
const PREPARED_A_CONNECTION = 200;

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
      maxPreparedStatements: PREPARED_A_CONNECTION,
    });
  }

  async all<T extends object>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return allOn<T>(this.#pool, this.#observers, sql, params);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affectedRows: number }> {
    return runOn(this.#pool, this.#observers, sql, params);
  }

  async transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    const connection = await connectionOf(this.#pool);
    const tx: Sql = {
      dialect: 'mysql',
      all: (sql, params = []) => allOn(connection, this.#observers, sql, params),
      run: (sql, params = []) => runOn(connection, this.#observers, sql, params),
    };
    try {
      await control(connection, 'BEGIN');
      const result = await work(tx);
      await control(connection, 'COMMIT');
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
    await new Promise<void>((resolve, reject) => this.#pool.end((error) => (error ? reject(error) : resolve())));
  }
}

/** A connection that cannot even roll back is no use to the next one: it is closed, and the server rolls back. */
async function rollBack(connection: PoolConnection): Promise<void> {
  try {
    await control(connection, 'ROLLBACK');
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
  return (await execute<RowDataPacket[]>(on, sql, params)) as unknown as T[];
}

async function runOn(
  on: Pool | PoolConnection,
  observers: Observers,
  sql: string,
  params: readonly SqlValue[],
): Promise<{ affectedRows: number }> {
  observers.tell(sql);
  const { affectedRows } = await execute<ResultSetHeader>(on, sql, params);
  return { affectedRows };
}

/**
 * mysql2's own promises make an Error with its trace before each statement, for the case that it fails, and that is dear. Here
 * the trace is made when it does fail: it tells who waits for the statement.
 */
async function execute<T extends RowDataPacket[] | ResultSetHeader>(
  on: Pool | PoolConnection,
  sql: string,
  params: readonly SqlValue[],
): Promise<T> {
  try {
    return await new Promise<T>((resolve, reject) => {
      on.execute<T>(sql, params as SqlValue[], (error, result) => (error ? reject(error) : resolve(result)));
    });
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error, execute);
    throw error;
  }
}

function connectionOf(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => (error ? reject(error) : resolve(connection)));
  });
}

/** BEGIN, COMMIT, ROLLBACK: not worth preparing. */
function control(connection: PoolConnection, sql: string): Promise<void> {
  return new Promise((resolve, reject) => connection.query(sql, (error) => (error ? reject(error) : resolve())));
}
