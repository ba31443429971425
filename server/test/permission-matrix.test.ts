import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import type { Database } from '../src/platform/db/sql.js';
import { makeSlot, rowId, seats, snapshot } from './kit/counselling.js';
import {
  ALL_STATES,
  DEEDS,
  expected,
  holdsSeat,
  STATES,
  type Deed,
  type Role,
  type State,
} from './kit/counselling-model.js';
import { mint, nobody, type Answer, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const APPLICANT = '230900001';
const CENTRE = 'COUNSELLING_CENTRE';
const VERSION = 5;

/** Who asks: what he or she is to the booking, whether it can be seen, and which doors are open at all. */
interface Stand {
  readonly roles: readonly Role[];
  readonly door: 'student' | 'centre' | 'none';
  readonly sees: boolean;
}

const STANDS: Readonly<Record<string, Stand>> = {
  'the applicant': { roles: ['applicant'], door: 'student', sees: true },
  'another student': { roles: [], door: 'student', sees: false },
  nobody: { roles: [], door: 'none', sees: false },
  'the slot’s counsellor': { roles: ['counsellor'], door: 'centre', sees: true },
  'another counsellor': { roles: [], door: 'centre', sees: false },
  'the desk': { roles: ['desk'], door: 'centre', sees: true },
  'the head': { roles: ['desk'], door: 'centre', sees: true },
  'student affairs': { roles: [], door: 'none', sees: false },
  'the administrator': { roles: [], door: 'none', sees: false },
  // Nobody acts as staff on his or her own booking, whatever the office.
  'the applicant as staff of the centre': { roles: [], door: 'centre', sees: true },
};

/** A time from the start at which each deed is possible in every state from which it is: who and where alone decide. */
const SINCE_START: Readonly<Record<string, number>> = {
  cancel: -3 * DAY,
  confirm: -3 * DAY,
  decline: -3 * DAY,
  cancelByCentre: -3 * DAY,
  recordLate: -2 * HOUR,
  arrive: MINUTE,
  complete: 20 * MINUTE,
  noShow: 20 * MINUTE,
};
const DEED_NAMES = Object.keys(SINCE_START);

function answerTo(who: string, deed: Deed, state: State): string {
  const stand = STANDS[who];
  if (stand === undefined) throw new Error(who);
  if (who === 'nobody') return 'UNAUTHENTICATED';
  if (stand.door !== (deed.by.includes('applicant') ? 'student' : 'centre')) return 'FORBIDDEN';
  if (!stand.sees) return 'NOT_FOUND';
  // In time and with a reason, since those are other tests' matter.
  const at = deed.mutation === 'confirmCounselling' || deed.mutation === 'cancelCounselling' ? -3 * DAY : 20 * MINUTE;
  return expected(deed, { state, roles: stand.roles, startsAt: 0, now: at, reason: true });
}

describe('who may do what with a booking in which state', () => {
  let house: TestHouse;
  let database: Database;
  let people: Record<string, Person>;

  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 0, bookings: 0 } });
    database = house.house.services.database;
    await database.run('DELETE FROM counselling_slot');
    await makeStaff('other-counsellor', ['COUNSELLOR']);
    await database.run(
      "UPDATE counsellor SET staff_id = (SELECT staff.id FROM staff JOIN account ON account.id = account_id WHERE username = 'other-counsellor') WHERE position = 2",
    );
    await makeStaff(APPLICANT, ['DESK', 'HEAD', 'COUNSELLOR']);
    const staff = (name: string) => mint(house, name, 'console');
    people = {
      'the applicant': await mint(house, APPLICANT, 'student'),
      'another student': await mint(house, '230900002', 'student'),
      nobody: nobody(house),
      'the slot’s counsellor': await staff('counsellor'),
      'another counsellor': await staff('other-counsellor'),
      'the desk': await staff('counselling-desk'),
      'the head': await staff('counselling-head'),
      'student affairs': await staff('student-affairs'),
      'the administrator': await staff('admin'),
      'the applicant as staff of the centre': await staff(APPLICANT),
    };
  });
  afterAll(() => house.close());

  /** Makes the account staff of the centre; makes the account too where there is none. */
  async function makeStaff(username: string, roles: readonly string[]): Promise<void> {
    const [known] = await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]);
    const [account, staff] = [known?.id ?? newId(), newId()];
    if (known === undefined) {
      await database.run('INSERT INTO account (id, username, display_name, created_at) VALUES (?, ?, ?, 0)', [
        account,
        username,
        username,
      ]);
    }
    await database.run('INSERT INTO staff (id, account_id, name) VALUES (?, ?, ?)', [staff, account, username]);
    for (const role of roles) {
      await database.run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
        newId(),
        staff,
        CENTRE,
        role,
      ]);
    }
  }

  /** A booking of the applicant in this state, by plain SQL, its session so long ago (or ahead). */
  async function bookingIn(state: State, sinceStart: number): Promise<{ id: string; slotId: string }> {
    for (const table of ['counselling_slot', 'counselling_booking', 'counselling_event', 'outbox', 'command_request']) {
      await database.run(`DELETE FROM ${table}`);
    }
    const slotId = await makeSlot(house, -sinceStart);
    const id = newId();
    await database.run(
      'INSERT INTO counselling_booking (id, slot_id, student_id, counsellor_id, starts_at, ends_at, state, version,' +
        ' instructions_version, ended_key, created_at, updated_at) SELECT ?, slot.id, student.id, slot.counsellor_id,' +
        ' starts_at, ends_at, ?, ?, 1, ?, 0, 0 FROM counselling_slot slot JOIN student ON number = ? WHERE slot.id = ?',
      [id, state, VERSION, STATES[state] === 'open' ? '' : id, APPLICANT, rowId(slotId)],
    );
    await database.run('UPDATE counselling_slot SET taken = ?', [Number(holdsSeat(state))]);
    return { id: toGlobalId('CounsellingBooking', id), slotId };
  }

  type Done = Answer<Record<string, { booking: { state: State; version: number } }>>;

  function ask(who: string, deed: Deed, id: string, requestId: string): Promise<Done> {
    const type = deed.outcome === undefined ? 'CounsellingActionInput' : 'RecordCounsellingOutcomeInput';
    const input = {
      id,
      expectedVersion: VERSION,
      note: '原因',
      requestId,
      ...(deed.outcome && { outcome: deed.outcome }),
    };
    const person = people[who];
    if (person === undefined) throw new Error(who);
    return person.ask(`mutation ($input: ${type}!) { ${deed.mutation}(input: $input) { booking { state version } } }`, {
      input,
    });
  }

  const codeOf = (answer: Done, deed: Deed) =>
    answer.errors?.map((error) => error.extensions.code).join() ?? answer.data?.[deed.mutation]?.booking.state;

  it.each(DEED_NAMES)(
    '%s: each person in each state gets the answer of the paper, and a refusal changes nothing',
    async (name) => {
      const deed = DEEDS[name];
      if (deed === undefined) throw new Error(name);
      for (const state of ALL_STATES) {
        for (const who of Object.keys(STANDS)) {
          const cell = `${who} · ${name} · ${state}`;
          const answer = answerTo(who, deed, state);
          const { id, slotId } = await bookingIn(state, SINCE_START[name] ?? 0);
          const before = await snapshot(house);
          const requestId = randomUUID();
          const got = await ask(who, deed, id, requestId);
          expect(codeOf(got, deed), cell).toBe(answer);
          if (!(answer in STATES)) {
            expect(await snapshot(house), cell).toBe(before);
            continue;
          }
          const after = await snapshot(house);
          expect(got.data?.[deed.mutation]?.booking.version, cell).toBe(VERSION + 1);
          expect((await seats(house, slotId)).taken, cell).toBe(Number(holdsSeat(answer as State)));
          expect(await database.all('SELECT id FROM counselling_event'), cell).toHaveLength(1);
          // The answer was lost: the same act again is the same answer, and no second act.
          expect(await ask(who, deed, id, requestId), cell).toEqual(got);
          expect(await snapshot(house), cell).toBe(after);
        }
      }
    },
  );

  it('lets students book, once they have consented, and nobody else', async () => {
    const slotId = await makeSlot(house, 9 * DAY);
    const before = await snapshot(house);
    for (const [who, { door }] of Object.entries(STANDS)) {
      const input = { slotId, instructionsVersion: 1, requestId: randomUUID() };
      const answer = await people[who]?.ask(
        'mutation ($input: BookCounsellingInput!) { bookCounselling(input: $input) { booking { id } } }',
        { input },
      );
      const refused = who === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(answer?.errors?.[0]?.extensions.code, who).toBe(door === 'student' ? 'INELIGIBLE' : refused);
      expect(await snapshot(house), who).toBe(before);
    }
  });

  it('offers each person in each state the buttons of what is granted, and no others', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on CounsellingBooking { availableActions { mutation } } } }';
    for (const state of ALL_STATES) {
      const { id } = await bookingIn(state, 20 * MINUTE);
      for (const [who, stand] of Object.entries(STANDS)) {
        const granted = DEED_NAMES.flatMap((name) => {
          const deed = DEEDS[name];
          return deed !== undefined && answerTo(who, deed, state) in STATES ? [deed.mutation] : [];
        });
        const answer = await people[who]?.ask<{ node: { availableActions: { mutation: string }[] } | null }>(query, {
          id,
        });
        const offered = answer?.data?.node?.availableActions.map((action) => action.mutation);
        if (stand.sees) expect([...new Set(offered)].sort(), `${who} · ${state}`).toEqual([...new Set(granted)].sort());
        else expect(offered, `${who} · ${state}`).toBeUndefined();
      }
    }
  });
});
