import type { Database } from '../../src/platform/db/sql.js';
import type { TestHouse } from './test-house.js';

/** That somebody asked is told by sessions (last seen); the jobs' table moves by itself. Everything else must stand still. */
const MOVING = new Set(['session', 'agenda_job', 'mikro_orm_migrations']);

/** Every row of every table as one text: a refused command leaves it as it was. */
export async function wholeDatabase(house: TestHouse): Promise<string> {
  const tables = await wholeTables(house.house.services.database);
  // In no order of the engine's: keys are of many shapes.
  const rows = Object.entries(tables).map(([table, all]) => [table, all.map((row) => JSON.stringify(row)).sort()]);
  return JSON.stringify(rows);
}

/** The same as rows, by table. */
export async function wholeTables(database: Database): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables: Record<string, object[]> = {};
  for (const table of await tablesOf(database)) tables[table] = await database.all<object>(`SELECT * FROM ${table}`);
  return tables;
}

const known = new WeakMap<Database, readonly string[]>();

async function tablesOf(database: Database): Promise<readonly string[]> {
  const before = known.get(database);
  if (before !== undefined) return before;
  const found = await database.all<{ name: string }>(
    database.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name",
  );
  const names = found.map(({ name }) => name).filter((name) => !MOVING.has(name));
  if (names.length < 30) throw new Error(`only ${names.length} tables were found: the snapshot would see nothing`);
  known.set(database, names);
  return names;
}
