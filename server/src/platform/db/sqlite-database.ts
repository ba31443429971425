import LibsqlDatabase from 'libsql';
import { Observers } from './observers.js';
import type { Database, Sql, SqlValue } from './sql.js';
import { WriteGate } from './write-gate.js';

type Handle = InstanceType<typeof LibsqlDatabase>;
type Statement = ReturnType<Handle['prepare']>;

/** KiB of pages that a handle may keep: SQLite's own 2,000 are read from the file again all the time. */
const CACHE_KIB = 32_768;

/**
 * The embedded database: one file, one process. Writes pass one gate, which the entity manager shares. Reads see the last
 * commit and never wait (WAL): they go to the writing handle, whose pages are fresh, and to a second one only while a
 * transaction is open on the first. A commit on one handle makes the other read its pages anew.
 */
export class SqliteDatabase implements Database {
  readonly dialect = 'sqlite';
  readonly #reader: Connection;
  readonly #writer: Connection;
  readonly #gate = new WriteGate();
  #writing = false;
  readonly #observers = new Observers();

  constructor(path: string) {
    this.#writer = new Connection(path, this.#observers);
    this.#reader = new Connection(path, this.#observers);
  }

  async all<T extends object>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    return (this.#writing ? this.#reader : this.#writer).all<T>(sql, params);
  }

  run(sql: string, params: readonly SqlValue[] = []): Promise<{ affectedRows: number }> {
    return this.#gate.run(() => this.#writer.run(sql, params));
  }

  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    return this.#gate.run(async () => {
      this.#writer.exec('BEGIN IMMEDIATE');
      this.#writing = true;
      try {
        const result = await work(this.#writer);
        this.#writer.exec('COMMIT');
        return result;
      } catch (error) {
        this.#writer.rollBack();
        throw error;
      } finally {
        this.#writing = false;
      }
    });
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#gate.run(work);
  }

  observe(observer: (sql: string) => void): () => void {
    return this.#observers.add(observer);
  }

  observed(sql: string): void {
    this.#observers.tell(sql);
  }

  async close(): Promise<void> {
    await this.#gate.run(async () => {
      this.#reader.close();
      this.#writer.close();
    });
  }
}

/** One handle with its prepared statements. libsql answers at once; the promises are the port's. */
class Connection implements Sql {
  readonly dialect = 'sqlite';
  readonly #handle: Handle;
  readonly #observers: Observers;
  readonly #statements = new Map<string, Statement>();

  constructor(path: string, observers: Observers) {
    this.#handle = new LibsqlDatabase(path);
    this.#observers = observers;
    for (const pragma of ['journal_mode=wal', 'busy_timeout=5000', 'synchronous=FULL', 'foreign_keys=ON']) {
      this.#handle.pragma(pragma);
    }
    this.#handle.pragma(`cache_size=-${CACHE_KIB}`);
  }

  async all<T extends object>(sql: string, params: readonly SqlValue[] = []): Promise<T[]> {
    this.#observers.tell(sql);
    return this.#prepared(sql).all(bound(params)) as T[];
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<{ affectedRows: number }> {
    this.#observers.tell(sql);
    return { affectedRows: this.#prepared(sql).run(bound(params)).changes };
  }

  exec(sql: string): void {
    this.#handle.exec(sql);
  }

  rollBack(): void {
    if (this.#handle.inTransaction) this.#handle.exec('ROLLBACK');
  }

  close(): void {
    this.#handle.close();
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#handle.prepare(sql);
      // The texts are the source's own, so their number is bounded; this bound is for a caller who forgets that.
      if (this.#statements.size >= 1_000) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function bound(params: readonly SqlValue[]): SqlValue[] {
  return params.map((value) => (typeof value === 'boolean' ? Number(value) : value));
}
