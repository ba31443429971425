import type { TestHouse } from './test-house.js';

/** That somebody asked is told by sessions (last seen); the jobs' table moves by itself. Everything else must stand still. */
const MOVING = new Set(['session', 'agenda_job', 'mikro_orm_migrations']);

/** Every row of every table as one text: a refused command leaves it as it was. */
export async function wholeDatabase(house: TestHouse): Promise<string> {
  const { database } = house.house.services;
  const rows: Record<string, string[]> = {};
  for (const table of await tablesOf(house)) {
    const all = await database.all<object>(`SELECT * FROM ${table}`);
    // In no order of the engine's: keys are of many shapes.
    rows[table] = all.map((row) => JSON.stringify(row)).sort();
  }
  return JSON.stringify(rows);
}

const known = new WeakMap<TestHouse, readonly string[]>();

async function tablesOf(house: TestHouse): Promise<readonly string[]> {
  const before = known.get(house);
  if (before !== undefined) return before;
  const { database } = house.house.services;
  const found = await database.all<{ name: string }>(
    database.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name",
  );
  const names = found.map(({ name }) => name).filter((name) => !MOVING.has(name));
  if (names.length < 30) throw new Error(`only ${names.length} tables were found: the snapshot would see nothing`);
  known.set(house, names);
  return names;
}
