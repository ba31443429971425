import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/platform/db/sql.js';
import { openDatabase } from '../src/platform/db/open-database.js';
import { withRetries } from '../src/platform/db/with-retries.js';
import { nextSerialNos, nextSerials, serialNo } from '../src/platform/serials/serials.js';
import { DIALECTS, freshDatabase, type TestDatabase } from './kit/databases.js';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe.each(DIALECTS)('serial numbers on %s', (dialect) => {
  let place: TestDatabase;
  /** two pools, as two processes on one server have; the embedded database has one process */
  let pools: Database[];

  beforeAll(async () => {
    place = await freshDatabase(dialect);
    pools = [];
    for (let i = 0; i < (dialect === 'mysql' ? 2 : 1); i++) {
      pools.push(await openDatabase(place.url, { connections: 8 }));
    }
    await on(0).run('CREATE TABLE serial_counter (scope varchar(40) PRIMARY KEY, last_number int NOT NULL)');
    await on(0).run('CREATE TABLE paper (scope varchar(40) NOT NULL, number int NOT NULL)');
  });
  afterAll(async () => {
    for (const pool of pools) await pool.close();
    await place.drop();
  });

  const on = (i: number): Database => pools[i % pools.length] as Database;
  /** One that writes a row for each number it took, and may fail after that. */
  const write = (i: number, scope: string, count: number, fails = false) =>
    withRetries(() =>
      on(i).transaction(async (tx) => {
        const first = await nextSerials(tx, scope, count);
        for (let n = first; n < first + count; n++) {
          await tx.run('INSERT INTO paper (scope, number) VALUES (?, ?)', [scope, n]);
        }
        if (fails) throw new Error('the paper is torn');
        return first;
      }),
    );
  const written = async (scope: string) =>
    (await on(0).all<{ number: number }>('SELECT number FROM paper WHERE scope = ? ORDER BY number', [scope])).map(
      (row) => row.number,
    );

  it('begin at one, go on by as many as were taken, and stand apart by scope', async () => {
    expect(await write(0, 'A', 3)).toBe(1);
    expect(await write(0, 'A', 1)).toBe(4);
    expect(await write(0, 'B', 2)).toBe(1);
    expect(await write(0, 'A', 2)).toBe(5);
    expect(await written('A')).toEqual(upTo(6));
  });

  it('have neither gap nor double when a crowd takes one, some or many at once, from the very first on', async () => {
    const counts = Array.from({ length: 60 }, (_, i) => [1, 2, 7, 25][i % 4] as number);
    const firsts = await Promise.all(counts.map((count, i) => write(i, 'RUSH', count)));
    const total = counts.reduce((a, b) => a + b, 0);
    expect(await written('RUSH')).toEqual(upTo(total));
    expect(new Set(firsts).size).toBe(counts.length);
  });

  it('that a failing transaction took go to the next one', async () => {
    await write(0, 'TORN', 2);
    await expect(write(0, 'TORN', 5, true)).rejects.toThrow('the paper is torn');
    expect(await write(0, 'TORN', 1)).toBe(3);
    await expect(write(0, 'TORN-FIRST', 5, true)).rejects.toThrow('the paper is torn');
    expect(await write(0, 'TORN-FIRST', 1)).toBe(1);
  });

  it('have no gap when every third of a crowd fails in the middle', async () => {
    const done = await Promise.allSettled(upTo(45).map((i) => write(i, 'THIRD', 3, i % 3 === 0)));
    expect(done.filter((one) => one.status === 'rejected')).toHaveLength(15);
    expect(await written('THIRD')).toEqual(upTo(90));
  });

  it('are of many scopes begun at once', async () => {
    await Promise.all(upTo(40).map((i) => write(i, `NEW${i % 5}`, 2)));
    for (let i = 0; i < 5; i++) expect(await written(`NEW${i}`)).toEqual(upTo(16));
  });

  it('come ready to print', async () => {
    expect(await on(0).transaction((tx) => nextSerialNos(tx, 'XZ', 2026, 2))).toEqual(['XZ2026-00001', 'XZ2026-00002']);
    expect(await on(0).transaction((tx) => nextSerialNos(tx, 'XZ', 2027, 1))).toEqual(['XZ2027-00001']);
    expect(await on(0).transaction((tx) => nextSerialNos(tx, 'XZ', 2026, 1))).toEqual(['XZ2026-00003']);
  });

  it.each([0, -1, 1.5, Number.NaN])('are not given %s at a time', async (count) => {
    await expect(on(0).transaction((tx) => nextSerials(tx, 'NONE', count))).rejects.toThrow('cannot give out');
    expect(await on(0).all('SELECT 1 FROM serial_counter WHERE scope = ?', ['NONE'])).toEqual([]);
  });
});

describe('a serial number', () => {
  it('has five digits or as many as it needs', () => {
    expect(serialNo('ZM', 2026, 1187)).toBe('ZM2026-01187');
    expect(serialNo('ZM', 2026, 100_000)).toBe('ZM2026-100000');
  });
});
