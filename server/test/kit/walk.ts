import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { contextFor } from '../../src/app/context-for.js';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import { Refusal } from '../../src/kernel/refusal.js';
import { readDatabaseTime } from '../../src/platform/db/database-time.js';
import { availableActions } from '../../src/machine/available-actions.js';
import { act } from '../../src/machine/act.js';
import { bookCounselling } from '../../src/workflows/counselling/book-counselling.js';
import { counsellingActable } from '../../src/workflows/counselling/counselling.actable.js';
import { counsellingMachine } from '../../src/workflows/counselling/counselling.machine.js';
import { expireBookings } from '../../src/workflows/counselling/expire-bookings.js';
import { makeSlotAt, rowId } from './counselling.js';
import { DEEDS, expected, holdsSeat, STATES, type Deed, type Role, type State } from './counselling-model.js';
import type { TestHouse } from './test-house.js';
import { checkBookings, checkSlots, type Modelled, type ModelSlot } from './walk-checks.js';
import type { Name, Walkers } from './walkers.js';

export type Step =
  | { kind: 'wait'; ms: number }
  | { kind: 'book'; who: Name; slot: number; again: boolean }
  | { kind: 'next'; pick: number; givingUp: boolean; again: boolean }
  | { kind: 'deed'; name: string; who: Name; booking: number; reason: boolean; stale: boolean; again: boolean };

const BEGIN = Date.parse('2027-03-01T09:00:00+08:00');
const MINUTES_50 = 50 * MINUTE;
/** Names of the table's actions for the deeds of the paper. */
const ACTIONS: Readonly<Record<string, string>> = {
  cancel: 'CANCEL',
  confirm: 'CONFIRM',
  decline: 'DECLINE',
  cancelByCentre: 'CANCEL_BY_CENTRE',
  recordLate: 'RECORD_LATE_CANCELLATION',
  arrive: 'ARRIVE',
  noShow: 'RECORD_NO_SHOW',
};

/** The outcome COMPLETED is one deed of the paper and two rows of the table. */
function actionOf(name: string, state: State | undefined): string {
  if (name === 'complete') return state === 'NO_SHOW' ? 'CORRECT_NO_SHOW' : 'COMPLETE';
  return ACTIONS[name] ?? '';
}

const FIRST_TRY = { kind: 'deed', booking: 0, reason: true, stale: false, again: false } as const;

/** One walk: each step is done by the product and by the model, and both must say the same. */
export class Walk {
  readonly visited = new Set<State>();
  readonly #bookings: Modelled[] = [];

  private constructor(
    readonly house: TestHouse,
    readonly people: Walkers,
    readonly slots: readonly ModelSlot[],
  ) {}

  /** On the first of March 2027, nine in the morning, with four times: two that overlap, one for two, one on another day. */
  static async begin(house: TestHouse, people: Walkers): Promise<Walk> {
    const { database, clock } = house.house.services;
    for (const table of ['counselling_slot', 'counselling_booking', 'counselling_event', 'outbox', 'command_request']) {
      await database.run(`DELETE FROM ${table}`);
    }
    clock.reset();
    clock.advance(BEGIN - (await readDatabaseTime(database)));
    // Odd minutes, so that no step of the clock falls upon an edge: edges have tests of their own.
    const plan = [
      { after: 30 * HOUR + 7 * MINUTE, capacity: 1 },
      { after: 30 * HOUR + 37 * MINUTE, capacity: 2 },
      { after: 4 * HOUR + 13 * MINUTE, capacity: 1 },
      { after: 3 * DAY + 17 * MINUTE, capacity: 1 },
    ];
    const slots = [];
    for (const { after, capacity } of plan) {
      const startsAt = BEGIN + after;
      slots.push({ id: rowId(await makeSlotAt(house, startsAt, { capacity })), startsAt, capacity });
    }
    return new Walk(house, people, slots);
  }

  get #now(): number {
    return this.house.house.services.clock.now();
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'wait') return this.#wait(step.ms);
    if (step.kind === 'book') return void (await this.book(step.who, step.slot, randomUUID(), step.again));
    if (step.kind === 'next') return this.#next(step);
    const booking = this.#bookings[step.booking % Math.max(1, this.#bookings.length)];
    if (booking !== undefined) await this.#deed(booking, step);
  }

  async check(): Promise<void> {
    await checkSlots(this.house, this.slots, this.#bookings);
    await checkBookings(this.house, this.#bookings);
    for (const booking of this.#bookings) this.#checkButtons(booking);
  }

  /** Each person is offered what the model grants, and of that is enabled what it grants now. */
  #checkButtons(booking: Modelled): void {
    const { slot, owner, path } = booking;
    for (const who of Object.keys(this.people) as Name[]) {
      if (this.#rolesOf(booking, who).length === 0) continue;
      const facts = {
        id: booking.id,
        state: path.at(-1) as State,
        version: path.length,
        applicantAccountId: this.people[owner].accountId,
        studentId: this.people[owner].studentId ?? '',
        slotId: slot.id,
        counsellorStaffId: this.people.counsellor.staffId,
        startsAt: slot.startsAt,
        endsAt: slot.startsAt + MINUTES_50,
        cancellableUntil: slot.startsAt - 24 * HOUR,
      };
      const enabled = availableActions(counsellingMachine, this.people[who], facts, this.#now)
        .filter(({ blockedBy }) => blockedBy.length === 0)
        .map(({ row }) => row.code);
      const granted = Object.keys(DEEDS).filter((name) => this.#answer(booking, { ...FIRST_TRY, name, who }) in STATES);
      expect(enabled.sort(), `${who} · ${facts.state}`).toEqual(
        granted.map((name) => actionOf(name, facts.state)).sort(),
      );
    }
  }

  /** Time passes, and the sweep with it: what nobody confirmed before its start expires. */
  async #wait(ms: number): Promise<void> {
    this.house.advance(ms);
    const due = this.#bookings.filter(({ path, slot }) => path.at(-1) === 'REQUESTED' && this.#now >= slot.startsAt);
    expect(await expireBookings(this.house.house.services)).toBe(due.length);
    for (const booking of due) this.#enter(booking, 'EXPIRED');
  }

  /** Books, and asks again with the same request id if told to; answers the booking's state or the refusal. */
  async book(who: Name, slotNumber: number, requestId: string, again = false): Promise<string> {
    const slot = this.slots[slotNumber];
    if (slot === undefined) throw new Error('no such slot');
    const wanted = this.#bookable(who, slot);
    const input = { slotId: slot.id, instructionsVersion: 1, requestId };
    const try1 = await this.#told(async () => bookCounselling(await this.#context(who), input));
    const known = this.#bookings.find((booking) => booking.id === try1);
    if (wanted.includes('REQUESTED')) {
      expect(STATES, try1).not.toHaveProperty(try1);
      expect(try1).toMatch(/^[0-9a-f-]{36}$/);
      if (known === undefined) this.#enter(this.#add({ id: try1, owner: who, slot, path: [] }), 'REQUESTED');
      if (again) expect(await bookCounselling(await this.#context(who), input)).toBe(try1);
      return this.#bookings.find((booking) => booking.id === try1)?.path.at(-1) ?? '';
    }
    expect(wanted).toContain(try1);
    return try1;
  }

  /** What booking may answer: the state, or refusals that are all true. */
  #bookable(who: Name, slot: ModelSlot): string[] {
    const open = this.#bookings.filter(
      ({ owner, path }) => owner === who && STATES[path.at(-1) ?? 'EXPIRED'] === 'open',
    );
    if (open.some((booking) => booking.slot === slot)) return ['REQUESTED'];
    const taken = this.#bookings.filter((one) => one.slot === slot && holdsSeat(one.path.at(-1) ?? 'EXPIRED')).length;
    const refusals: string[] = [];
    if (slot.startsAt <= this.#now) refusals.push('WINDOW_CLOSED');
    else if (open.some(({ slot: own }) => Math.abs(own.startsAt - slot.startsAt) < MINUTES_50))
      refusals.push('OVERLAP');
    else if (open.length > 0) refusals.push('QUOTA_USED');
    if (taken >= slot.capacity) refusals.push('FULL');
    return refusals.length === 0 ? ['REQUESTED'] : refusals;
  }

  /** One of all deeds that the model allows somebody now. */
  async #next({ pick, givingUp, again }: Extract<Step, { kind: 'next' }>): Promise<void> {
    const possible = this.#bookings.flatMap((booking) =>
      Object.keys(ACTIONS)
        .concat('complete')
        .flatMap((name) => {
          const who = DEEDS[name]?.by.includes('applicant') === true ? booking.owner : 'desk';
          const asked = { ...FIRST_TRY, name, who, again };
          return this.#answer(booking, asked) in STATES ? [{ booking, asked }] : [];
        }),
    );
    // Giving up is possible nearly always and would end most walks early.
    const ends = /^(cancel|decline|cancelByCentre|recordLate)$/;
    const choice = possible.filter(({ asked }) => ends.test(asked.name) === givingUp);
    const chosen = choice[pick % Math.max(1, choice.length)];
    if (chosen !== undefined) await this.#deed(chosen.booking, chosen.asked);
  }

  async #deed(booking: Modelled, step: Extract<Step, { kind: 'deed' }>): Promise<void> {
    if (step.name === 'expire') return;
    const state = booking.path.at(-1);
    const action = actionOf(step.name, state);
    const answer = this.#answer(booking, step);
    const expectedVersion = booking.path.length - (step.stale ? 1 : 0);
    const input = { id: booking.id, expectedVersion, note: step.reason ? '原因' : ' ', requestId: randomUUID() };
    const { mutation } = DEEDS[step.name] as Deed;
    const once = async () => {
      const actable = counsellingActable(24 * HOUR);
      return act(await this.#context(step.who), actable, mutation, action, input);
    };
    const told = await this.#told(once);
    expect(told === booking.id ? 'granted' : told, `${step.who} ${step.name} ${state}`).toBe(
      answer in STATES ? 'granted' : answer,
    );
    if (told !== booking.id) return;
    this.#enter(booking, answer as State);
    if (step.again) expect(await once()).toBe(booking.id);
  }

  #answer(booking: Modelled, { name, who, reason, stale }: Extract<Step, { kind: 'deed' }>): string {
    const deed = DEEDS[name] as Deed;
    const state = booking.path.at(-1) as State;
    const roles = this.#rolesOf(booking, who);
    if (roles.length === 0) return 'NOT_FOUND';
    const answer = expected(deed, { state, roles, startsAt: booking.slot.startsAt, now: this.#now, reason });
    return stale && answer !== 'FORBIDDEN' ? 'CONFLICT' : answer;
  }

  /** Empty for whoever may not even see it. */
  #rolesOf(booking: Modelled, who: Name): Role[] {
    const roles: Role[] = [];
    if (who === booking.owner) roles.push('applicant');
    if (who === 'desk' || who === 'head') roles.push('desk');
    if (who === 'counsellor') roles.push('counsellor');
    return roles;
  }

  #enter(booking: Modelled, state: State): void {
    booking.path.push(state);
    this.visited.add(state);
  }

  #add(booking: Modelled): Modelled {
    this.#bookings.push(booking);
    return booking;
  }

  #context(who: Name) {
    return contextFor(this.house.house, this.people[who]);
  }

  async #told(work: () => Promise<string>): Promise<string> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      throw error;
    }
  }
}
