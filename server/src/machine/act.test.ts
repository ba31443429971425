import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeSlot, rowId, snapshot } from '../../test/kit/counselling.js';
import { DIALECTS } from '../../test/kit/databases.js';
import { testHouse, type TestHouse } from '../../test/kit/test-house.js';
import { walkers, type Walkers } from '../../test/kit/walkers.js';
import { contextFor } from '../app/context-for.js';
import type { Actor } from '../campus/actor.js';
import type { RequestContext } from '../campus/request-context.js';
import { DAY } from '../kernel/clock.js';
import { Refusal } from '../kernel/refusal.js';
import { bookCounselling } from '../workflows/counselling/book-counselling.js';
import { counsellingActable } from '../workflows/counselling/counselling.actable.js';
import { act, actByTimer, type ActInput } from './act.js';

const actable = counsellingActable(DAY);

describe.each(DIALECTS)('a command on an existing thing on %s', (dialect) => {
  let house: TestHouse;
  let people: Walkers;
  let id: string;
  const nudged: string[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    people = await walkers(house);
  });
  afterAll(() => house.close());

  beforeEach(async () => {
    const { database } = house.house.services;
    for (const table of ['counselling_slot', 'counselling_booking', 'counselling_event', 'outbox', 'command_request']) {
      await database.run(`DELETE FROM ${table}`);
    }
    const slotId = rowId(await makeSlot(house, 5 * DAY));
    id = await bookCounselling(await as(people.lin), { slotId, instructionsVersion: 1 });
    nudged.length = 0;
  });

  async function as(actor: Actor): Promise<RequestContext> {
    const context = await contextFor(house.house, actor);
    return { ...context, services: { ...context.services, nudge: (sweep: string) => void nudged.push(sweep) } };
  }

  const input = (rest: Partial<ActInput> = {}): ActInput => ({
    id,
    expectedVersion: 1,
    requestId: randomUUID(),
    ...rest,
  });
  const confirm = async (rest: Partial<ActInput> = {}, who = people.desk) =>
    act(await as(who), actable, 'confirmCounselling', 'CONFIRM', input(rest));
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'granted',
      (error: unknown) => (error instanceof Refusal ? error.message : Promise.reject(error as Error)),
    );
  const stands = async () => {
    const { database } = house.house.services;
    const [booking] = await database.all<{ state: string; version: number }>(
      'SELECT state, version FROM counselling_booking',
    );
    const events = await database.all<{ action: string }>('SELECT action FROM counselling_event ORDER BY id');
    return `${booking?.state} ${booking?.version} ${events.map((event) => event.action).join()}`;
  };

  it('changes the state, counts up the version and writes one event, and then asks for delivery', async () => {
    expect(await confirm()).toBe(id);
    expect(await stands()).toBe('CONFIRMED 2 BOOK,CONFIRM');
    expect(nudged).toEqual(['deliver']);
  });

  it('asked again by its request id is the same answer and no second act, though its version is stale by then', async () => {
    const requestId = randomUUID();
    await confirm({ requestId });
    const after = await snapshot(house);
    expect(await confirm({ requestId })).toBe(id);
    expect(await snapshot(house)).toBe(after);
  });

  it('sent twenty times at once with one request id is done once', async () => {
    const requestId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm({ requestId })));
    expect(new Set(answers)).toEqual(new Set([id]));
    expect(await stands()).toBe('CONFIRMED 2 BOOK,CONFIRM');
  });

  it('of another content under a used request id is refused', async () => {
    const requestId = randomUUID();
    await confirm({ requestId });
    const after = await snapshot(house);
    const reused = 'INVALID_INPUT: REQUEST_ID_REUSED';
    expect(await refusal(confirm({ requestId, note: 'else' }))).toBe(reused);
    const other = act(await as(people.desk), actable, 'declineCounselling', 'DECLINE', input({ requestId }));
    expect(await refusal(other)).toBe(reused);
    expect(await refusal(confirm({ requestId: 'no uuid' }))).toBe('INVALID_INPUT: REQUEST_ID');
    expect(await snapshot(house)).toBe(after);
  });

  it('under a request id that somebody else used is an act of its own', async () => {
    const requestId = randomUUID();
    await confirm({ requestId });
    expect(await refusal(confirm({ requestId }, people.head))).toBe('CONFLICT: CHANGED_MEANWHILE');
    expect(await refusal(confirm({ requestId, expectedVersion: 2 }, people.head))).toBe(
      'ALREADY_DONE: ALREADY_IN_STATE',
    );
  });

  it('that was refused may be tried again under its request id: refusals are not remembered', async () => {
    const requestId = randomUUID();
    expect(await refusal(confirm({ requestId, expectedVersion: 7 }))).toBe('CONFLICT: CHANGED_MEANWHILE');
    expect(await confirm({ requestId })).toBe(id);
  });

  it('of two persons at once with one version is one’s, and the other is told', async () => {
    const decline = act(await as(people.head), actable, 'declineCounselling', 'DECLINE', input({ note: '原因' }));
    const told = await Promise.all([refusal(confirm()), refusal(decline)]);
    expect(told.filter((one) => one === 'granted')).toHaveLength(1);
    expect(told).toContain('CONFLICT: CHANGED_MEANWHILE');
    expect(await stands()).toMatch(/^(CONFIRMED 2 BOOK,CONFIRM|DECLINED 2 BOOK,DECLINE)$/);
  });

  it('with a stale version changes nothing and asks for no delivery', async () => {
    const before = await snapshot(house);
    for (const expectedVersion of [0, 2, -1]) {
      expect(await refusal(confirm({ expectedVersion }))).toBe('CONFLICT: CHANGED_MEANWHILE');
    }
    expect(await snapshot(house)).toBe(before);
    expect(nudged).toEqual([]);
  });

  it('on what is not there, or not to be seen, says so and no more', async () => {
    expect(await refusal(confirm({ id: randomUUID() }))).toBe('NOT_FOUND');
    expect(await refusal(confirm({}, people.colleague))).toBe('NOT_FOUND');
    expect(await refusal(confirm({}, people.chen))).toBe('NOT_FOUND');
  });

  it('that breaks off half-way leaves nothing', async () => {
    const before = await snapshot(house);
    const broken = { ...actable, machine: { ...actable.machine, eventTable: 'no_such_table' } };
    await expect(act(await as(people.desk), broken, 'confirmCounselling', 'CONFIRM', input())).rejects.toThrow(
      /no_such_table/,
    );
    expect(await snapshot(house)).toBe(before);
    expect(nudged).toEqual([]);
  });

  it('of the house needs no version, and keeps to its time', async () => {
    const expire = () => actByTimer(house.house.services, actable, 'EXPIRE', id);
    expect(await refusal(expire())).toBe('WINDOW_CLOSED: APPOINTMENT_NOT_STARTED');
    await house.house.services.database.run('UPDATE counselling_booking SET starts_at = 1, version = 9');
    await expire();
    expect(await stands()).toBe('EXPIRED 10 BOOK,EXPIRE');
    expect(await refusal(expire())).toBe('ALREADY_DONE: ALREADY_IN_STATE');
  });
});
