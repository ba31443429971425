import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { book, consent } from '../../../test/kit/counselling.js';
import { DIALECTS } from '../../../test/kit/databases.js';
import { mintStudent } from '../../../test/kit/person.js';
import { testHouse, type TestHouse } from '../../../test/kit/test-house.js';
import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { toGlobalId } from '../../kernel/global-id.js';
import { newId } from '../../kernel/ids.js';
import type { Database } from '../../platform/db/sql.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { generateSlots } from './generate-slots.js';

/** Monday, seven in the morning. */
const MONDAY = Date.parse('2027-03-01T07:00:00+08:00');

interface Slot {
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly capacity: number;
}

describe.each(DIALECTS)('the slots made each night on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let counsellor: string;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    database = house.house.services.database;
    const [first] = await database.all<{ id: string }>('SELECT id FROM counsellor ORDER BY position');
    counsellor = first?.id ?? '';
  });
  afterAll(() => house.close());

  /** One counsellor, a fortnight ahead, Mondays 9 to 12 and Wednesdays 14 to 16 with three seats. */
  beforeEach(async () => {
    await setClock(MONDAY);
    for (const table of ['counselling_slot', 'counsellor_hours', 'counsellor_leave', 'counselling_booking']) {
      await database.run(`DELETE FROM ${table}`);
    }
    await database.run(
      'UPDATE counsellor SET horizon_days = 14, session_minutes = 50, buffer_minutes = 10, active = 1',
    );
    await hours(1, 9 * 60, 12 * 60, 1);
    await hours(3, 14 * 60, 16 * 60, 3);
  });

  async function setClock(at: number): Promise<void> {
    const { clock } = house.house.services;
    clock.reset();
    clock.advance(at - (await readDatabaseTime(database)));
  }
  const hours = (weekday: number, from: number, to: number, capacity: number) =>
    database.run(
      'INSERT INTO counsellor_hours (id, counsellor_id, weekday, start_minute, end_minute, capacity) VALUES (?, ?, ?, ?, ?, ?)',
      [newId(), counsellor, weekday, from, to, capacity],
    );
  const away = (from: string, until: string) =>
    database.run('INSERT INTO counsellor_leave (id, counsellor_id, from_at, until_at) VALUES (?, ?, ?, ?)', [
      newId(),
      counsellor,
      Date.parse(`${from}+08:00`),
      Date.parse(`${until}+08:00`),
    ]);
  const generate = () => generateSlots(house.house.services);
  const slots = () =>
    database.all<Slot>(
      'SELECT id, starts_at AS startsAt, ends_at AS endsAt, capacity FROM counselling_slot ORDER BY starts_at, id',
    );
  /** As people read them: `03-01 09:00`. */
  const shown = async () =>
    (await slots()).map((slot) => new Date(slot.startsAt + 8 * HOUR).toISOString().slice(5, 16).replace('T', ' '));

  const WEEK = ['03-01 09:00', '03-01 10:00', '03-01 11:00', '03-03 14:00', '03-03 15:00'];
  const NEXT = ['03-08 09:00', '03-08 10:00', '03-08 11:00', '03-10 14:00', '03-10 15:00'];

  it('are those of the weekly hours up to the horizon, with their seats', async () => {
    expect(await generate()).toBe(10);
    expect(await shown()).toEqual([...WEEK, ...NEXT]);
    for (const slot of await slots()) expect(slot.endsAt - slot.startsAt).toBe(50 * MINUTE);
    expect((await slots()).map((slot) => slot.capacity).slice(0, 5)).toEqual([1, 1, 1, 3, 3]);
  });

  it('are made once, however often and by however many at once', async () => {
    // Connections first, so that all of them begin together.
    const crowd = Array.from({ length: 6 });
    await Promise.all(crowd.map(() => database.transaction((tx) => readDatabaseTime(tx))));
    const made = await Promise.all(crowd.map(generate));
    expect(made.reduce((a, b) => a + b)).toBe(10);
    const before = await slots();
    expect(await generate()).toBe(0);
    expect(await slots()).toEqual(before);
  });

  it('grow by a day each day, and the past stays as it was', async () => {
    await generate();
    await setClock(MONDAY + DAY);
    expect(await generate()).toBe(3);
    expect((await shown()).slice(-3)).toEqual(['03-15 09:00', '03-15 10:00', '03-15 11:00']);
    await setClock(MONDAY + 2 * DAY);
    expect(await generate()).toBe(0);
    expect((await shown()).slice(0, 5)).toEqual(WEEK);
  });

  it('never begin in the past of the day', async () => {
    await setClock(Date.parse('2027-03-01T10:00:00+08:00'));
    await generate();
    expect((await shown())[0]).toBe('03-01 11:00');
  });

  it('leave out a leave, to the minute, and only of the one who is away', async () => {
    await away('2027-03-01T09:50:00', '2027-03-01T11:00:00');
    await away('2027-03-03T14:49:00', '2027-03-03T14:51:00');
    await away('2027-03-07T00:00:00', '2027-03-10T15:00:00');
    await generate();
    expect(await shown()).toEqual(['03-01 09:00', '03-01 11:00', '03-03 15:00', '03-10 15:00']);
  });

  it('are none for somebody who does not receive any more', async () => {
    await database.run('UPDATE counsellor SET active = 0 WHERE id = ?', [counsellor]);
    expect(await generate()).toBe(0);
  });

  it('never meet one another, though hours overlap or were moved', async () => {
    await generate();
    await database.run('DELETE FROM counsellor_hours');
    await hours(1, 9 * 60 + 30, 12 * 60 + 30, 1);
    await hours(1, 11 * 60, 13 * 60, 1);
    await hours(1, 9 * 60 + 30, 10 * 60 + 20, 1);
    await setClock(MONDAY + DAY);
    await generate();
    const all = await slots();
    for (const [i, slot] of all.entries()) expect(slot.startsAt).toBeGreaterThanOrEqual(all[i - 1]?.endsAt ?? 0);
    // What stood stays; where nothing stood, the new hours hold.
    expect((await shown()).slice(5)).toEqual([
      ...NEXT.slice(0, 3),
      '03-08 12:00',
      ...NEXT.slice(3),
      '03-15 09:30',
      '03-15 10:30',
      '03-15 11:30',
    ]);
  });

  it('that were closed are not made again, and give room to others', async () => {
    await generate();
    await database.run('UPDATE counselling_slot SET closed_at = 1 WHERE starts_at < ?', [MONDAY + DAY]);
    expect(await generate()).toBe(0);
    await hours(1, 9 * 60 + 30, 10 * 60 + 20, 1);
    expect(await generate()).toBe(1);
    expect((await shown()).slice(0, 2)).toEqual(['03-01 09:00', '03-01 09:30']);
  });

  it('of one whose hours are wrong keep no other from theirs', async () => {
    const [, second] = await database.all<{ id: string }>('SELECT id FROM counsellor ORDER BY id');
    const other = second?.id === counsellor ? counsellor : (second?.id ?? '');
    await database.run('UPDATE counsellor_hours SET counsellor_id = ?', [other]);
    const [first] = await database.all<{ id: string }>('SELECT id FROM counsellor ORDER BY id');
    for (let i = 0; i < 2; i++) {
      await database.run(
        'INSERT INTO counsellor_hours (id, counsellor_id, weekday, start_minute, end_minute, capacity) VALUES (?, ?, 1, 540, 600, 1)',
        [newId(), first?.id ?? ''],
      );
    }
    expect(await generate()).toBe(12);
  });

  it('are there thirty days later, and can be booked', async () => {
    await generate();
    await setClock(MONDAY + 30 * DAY);
    expect(await generate()).toBe(10);
    const [next] = (await slots()).filter((slot) => slot.startsAt > MONDAY + 30 * DAY);
    const student = await mintStudent(house, '230900001');
    await consent(student);
    const booking = await book(student, { slotId: toGlobalId('CounsellingSlot', next?.id ?? '') });
    expect(booking.state).toBe('REQUESTED');
    expect(booking.slot.remaining).toBe((next?.capacity ?? 0) - 1);
  });
});
