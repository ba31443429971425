import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSlot, rowId } from '../../test/kit/counselling.js';
import { DIALECTS } from '../../test/kit/databases.js';
import { testHouse, type TestHouse } from '../../test/kit/test-house.js';
import { DAY } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import type { Database } from '../platform/db/sql.js';
import { claimSeat, releaseSeat } from './seats.js';

const SEATS = { table: 'counselling_slot' };

describe.each(DIALECTS)('seats on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let days = 0;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    database = house.house.services.database;
  });
  afterAll(() => house.close());

  const slot = async (capacity: number) => rowId(await makeSlot(house, (60 + ++days) * DAY, { capacity }));
  const claim = (id: string) => database.transaction((tx) => claimSeat(tx, SEATS, id));
  const release = (id: string) => database.transaction((tx) => releaseSeat(tx, SEATS, id));
  const taken = async (id: string) => {
    const [row] = await database.all<{ taken: number }>('SELECT taken FROM counselling_slot WHERE id = ?', [id]);
    return row?.taken;
  };

  it('are given until none is left, and again after one came back', async () => {
    const id = await slot(2);
    expect([await claim(id), await claim(id), await claim(id)]).toEqual([true, true, false]);
    await release(id);
    expect([await claim(id), await claim(id)]).toEqual([true, false]);
    expect(await taken(id)).toBe(2);
  });

  it('go to exactly as many as there are when a crowd asks at once, while others give theirs back', async () => {
    const id = await slot(7);
    const got = await Promise.all(Array.from({ length: 40 }, () => claim(id)));
    expect(got.filter(Boolean)).toHaveLength(7);
    const moves = Array.from({ length: 30 }, (_, i) =>
      i % 10 === 0 ? release(id).then(() => -1) : claim(id).then(Number),
    );
    const sum = (await Promise.all(moves)).reduce((a, b) => a + b, 7);
    expect(await taken(id)).toBe(sum);
    expect(sum).toBeLessThanOrEqual(7);
    expect(sum).toBeGreaterThanOrEqual(4);
  });

  it('of a closed thing, and of none, are not given', async () => {
    const id = await slot(3);
    await database.run('UPDATE counselling_slot SET closed_at = 1 WHERE id = ?', [id]);
    expect(await claim(id)).toBe(false);
    expect(await claim(newId())).toBe(false);
    expect(await taken(id)).toBe(0);
  });

  it('come back from a closed thing too', async () => {
    const id = await slot(1);
    await claim(id);
    await database.run('UPDATE counselling_slot SET closed_at = 1 WHERE id = ?', [id]);
    await release(id);
    expect(await taken(id)).toBe(0);
  });

  it('stay with whom they were when the transaction fails', async () => {
    const id = await slot(2);
    const failing = database.transaction(async (tx) => {
      await claimSeat(tx, SEATS, id);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await taken(id)).toBe(0);
  });

  it('that nobody took cannot come back: that is a defect, and nothing of its transaction stays', async () => {
    const id = await slot(2);
    const other = await slot(2);
    const failing = database.transaction(async (tx) => {
      await claimSeat(tx, SEATS, other);
      await releaseSeat(tx, SEATS, id);
    });
    await expect(failing).rejects.toThrow(`no seat of counselling_slot ${id} was taken`);
    expect([await taken(id), await taken(other)]).toEqual([0, 0]);
  });
});
