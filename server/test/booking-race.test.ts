import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { act, book, consent, makeSlot, refusedToBook, seats, tryToBook } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const CROWD = 200;

describe.each(DIALECTS)('a rush for seats on %s', (dialect) => {
  let house: TestHouse;
  let crowd: Person[];

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: CROWD, bookings: 0 } });
    const rows = await house.house.services.database.all<{ number: string }>(
      `SELECT number FROM student ORDER BY number LIMIT ${CROWD}`,
    );
    crowd = await Promise.all(rows.map((row) => mintStudent(house, row.number)));
    await Promise.all(crowd.map(consent));
  });
  afterAll(() => house.close());

  it('gives 10 seats to exactly 10 of 200, answers everybody, and gives each winner the same seat on a retry', async () => {
    const slotId = await makeSlot(house, 5 * DAY, { capacity: 10 });
    const ids = crowd.map(() => randomUUID());
    const answers = await Promise.all(crowd.map((person, i) => tryToBook(person, { slotId, requestId: ids[i] })));

    const winners = answers.flatMap((answer, i) => (answer.data === null ? [] : [i]));
    expect(winners).toHaveLength(10);
    const refusals = answers.flatMap((answer) => answer.errors?.map((error) => error.extensions.code) ?? []);
    expect(refusals).toHaveLength(CROWD - 10);
    expect(new Set(refusals)).toEqual(new Set(['FULL']));
    expect(await seats(house, slotId)).toEqual({ taken: 10, open: 10 });

    for (const i of winners) {
      const first = answers[i]?.data?.bookCounselling.booking.id;
      const person = crowd[i];
      if (person === undefined) throw new Error('no such person');
      // The answer was lost: the same act again, and then as a new act.
      expect((await book(person, { slotId, requestId: ids[i] })).id).toBe(first);
      expect((await book(person, { slotId })).id).toBe(first);
    }
    expect(await seats(house, slotId)).toEqual({ taken: 10, open: 10 });
    await Promise.all(
      winners.map((i) => {
        const booking = answers[i]?.data?.bookCounselling.booking;
        const person = crowd[i];
        if (booking === undefined || person === undefined) throw new Error('no booking');
        return act(person, 'cancelCounselling', { id: booking.id, expectedVersion: booking.version });
      }),
    );
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('books again after cancelling, again and again', async () => {
    const slotId = await makeSlot(house, 6 * DAY);
    const [person] = crowd;
    if (person === undefined) throw new Error('nobody');
    for (let round = 0; round < 3; round++) {
      const booking = await book(person, { slotId });
      expect(booking.state).toBe('REQUESTED');
      await act(person, 'cancelCounselling', { id: booking.id, expectedVersion: booking.version });
    }
    expect(await seats(house, slotId)).toEqual({ taken: 0, open: 0 });
  });

  it('lets one student have one of two overlapping slots asked for at once', async () => {
    const one = await makeSlot(house, 7 * DAY, { capacity: 5 });
    const other = await makeSlot(house, 7 * DAY + HOUR / 2, { capacity: 5, counsellor: 1 });
    const [person] = crowd;
    if (person === undefined) throw new Error('nobody');
    const answers = await Promise.all([tryToBook(person, { slotId: one }), tryToBook(person, { slotId: other })]);
    expect(answers.filter((answer) => answer.data !== null)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.errors ?? []).map((error) => error.extensions.code)).toEqual(['OVERLAP']);
    const taken = [await seats(house, one), await seats(house, other)].map((s) => s.taken);
    expect(taken.reduce((a, b) => a + b)).toBe(1);
    const kept = answers.flatMap((answer) => answer.data ?? [])[0]?.bookCounselling.booking;
    if (kept === undefined) throw new Error('none kept');
    await act(person, 'cancelCounselling', { id: kept.id, expectedVersion: kept.version });
  });

  it('does one act for one request id, sent twenty times at once', async () => {
    const slotId = await makeSlot(house, 8 * DAY, { capacity: 30 });
    const person = crowd[1];
    if (person === undefined) throw new Error('nobody');
    const requestId = randomUUID();
    const bookings = await Promise.all(Array.from({ length: 20 }, () => book(person, { slotId, requestId })));
    expect(new Set(bookings.map((booking) => booking.id)).size).toBe(1);
    expect(await seats(house, slotId)).toEqual({ taken: 1, open: 1 });
    const other = await refusedToBook(person, { slotId, requestId, purpose: 'something else' });
    expect(other.extensions).toMatchObject({ code: 'INVALID_INPUT', unmet: [{ code: 'REQUEST_ID_REUSED' }] });
  });
});
