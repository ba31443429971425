import { expect } from 'vitest';
import { DEEDS, holdsSeat, STATES, type State } from './counselling-model.js';
import type { TestHouse } from './test-house.js';
import type { Name } from './walkers.js';

/** A booking as the model has it. */
export interface Modelled {
  readonly id: string;
  readonly owner: Name;
  readonly slot: ModelSlot;
  /** states passed, from the first */
  readonly path: State[];
}

export interface ModelSlot {
  readonly id: string;
  readonly startsAt: number;
  readonly capacity: number;
}

const stateOf = (booking: Modelled): State => booking.path.at(-1) as State;

/** Seats taken = bookings that hold one, and never more than there are. */
export async function checkSlots(
  house: TestHouse,
  slots: readonly ModelSlot[],
  bookings: readonly Modelled[],
): Promise<void> {
  const rows = await house.house.services.database.all<{ id: string; taken: number; holding: number }>(
    'SELECT id, taken, (SELECT COUNT(*) FROM counselling_booking b WHERE b.slot_id = s.id' +
      " AND b.state IN ('REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')) AS holding FROM counselling_slot s",
  );
  for (const { id, capacity } of slots) {
    const row = rows.find((one) => one.id === id);
    const seats = bookings.filter((booking) => booking.slot.id === id && holdsSeat(stateOf(booking))).length;
    expect(row).toMatchObject({ taken: seats, holding: seats });
    expect(row?.taken).toBeLessThanOrEqual(capacity);
  }
}

interface Row {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly endedKey: string;
}

interface EventRow {
  readonly subjectId: string;
  readonly at: number;
  readonly fromState: State | null;
  readonly toState: State;
}

/** State, version and time-line as the model has them; what ended stays ended, and nothing else has come to be. */
export async function checkBookings(house: TestHouse, bookings: readonly Modelled[]): Promise<void> {
  const { database } = house.house.services;
  const rows = await database.all<Row>('SELECT id, state, version, ended_key AS endedKey FROM counselling_booking');
  const events = await database.all<EventRow>(
    'SELECT subject_id AS subjectId, at, from_state AS fromState, to_state AS toState FROM counselling_event ORDER BY at, id',
  );
  expect(rows).toHaveLength(bookings.length);
  expect(events).toHaveLength(bookings.reduce((sum, booking) => sum + booking.path.length, 0));
  for (const booking of bookings) {
    const state = stateOf(booking);
    expect(rows.find((row) => row.id === booking.id)).toEqual({
      id: booking.id,
      state,
      version: booking.path.length,
      endedKey: STATES[state] === 'open' ? '' : booking.id,
    });
    checkTimeline(
      events.filter((event) => event.subjectId === booking.id),
      booking.path,
    );
  }
}

const LEGAL = new Set(Object.values(DEEDS).flatMap((deed) => deed.moves.map(({ from, to }) => `${from} ${to}`)));

function checkTimeline(events: readonly EventRow[], path: readonly State[]): void {
  expect(events.map((event) => event.toState)).toEqual(path);
  expect(events.map((event) => event.fromState)).toEqual([null, ...path.slice(0, -1)]);
  for (const { fromState, toState } of events.slice(1)) expect(LEGAL).toContain(`${fromState} ${toState}`);
  const times = events.map((event) => event.at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
}
