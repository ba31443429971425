import type { Database, Sql, SqlValue } from '../../../platform/db/sql.js';
import { insertRows } from '../../../platform/db/insert-rows.js';

export type TableRow = Readonly<Record<string, SqlValue>>;

/** Rows of a statement of `insertRows`, as long as a table has no more than sixty columns. */
const WHOLE = 500;

/** Rows of many tables that gather until they are written together. */
export class RowStore {
  readonly #tables = new Map<string, TableRow[]>();

  add(table: string, row: TableRow): void {
    const rows = this.#tables.get(table);
    if (rows === undefined) this.#tables.set(table, [row]);
    else rows.push(row);
  }

  /**
   * Writes what has gathered, and forgets it at once, so that the next rows can be made meanwhile. An embedded database has
   * one writer, so there one transaction takes all; a server takes the tables side by side. Until the `last` flush only whole
   * statements are written: a rest of another length each time would be prepared, and kept, each time.
   */
  async flush(database: Database, last = false): Promise<void> {
    const tables: [string, TableRow[]][] = [];
    for (const [table, rows] of this.#tables) {
      tables.push([table, rows.splice(0, last ? rows.length : rows.length - (rows.length % WHOLE))]);
    }
    if (database.dialect === 'sqlite') {
      await database.transaction(async (tx) => {
        await roomy(tx);
        for (const [table, rows] of tables) await insertRows(tx, table, rows);
      });
      return;
    }
    await Promise.all(tables.map(([table, rows]) => database.transaction((tx) => insertRows(tx, table, rows))));
  }
}

/** Rows of random keys touch pages all over the file: with 32 MiB of them in hand each would be read anew. */
async function roomy(tx: Sql): Promise<void> {
  await tx.all('PRAGMA cache_size=-262144');
}
