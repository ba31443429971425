import { randomUUID } from 'node:crypto';
import { newId } from '../../src/kernel/ids.js';
import { fromGlobalId, toGlobalId } from '../../src/kernel/global-id.js';
import type { Answer, Person, Told } from './person.js';
import type { TestHouse } from './test-house.js';

export interface Booking {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly availableActions: readonly { code: string; enabled: boolean; mutation: string }[];
  readonly slot: { readonly id: string; readonly startsAt: string; readonly remaining: number };
}

export const BOOKING =
  'id state stateLabel version purpose timeline { action from to actor note } availableActions { code enabled mutation needs blockedBy { code } } slot { id startsAt remaining }';

const BOOK = `mutation ($input: BookCounsellingInput!) { bookCounselling(input: $input) { booking { ${BOOKING} } } }`;

export async function consent(person: Person): Promise<void> {
  await person.get(
    'mutation ($c: GiveConsentInput!, $a: AcknowledgeInstructionsInput!) { giveConsent(input: $c) { consent { version } } acknowledgeInstructions(input: $a) { instructions { acknowledged } } }',
    { c: { purpose: 'COUNSELLING', version: 1 }, a: { workflow: 'COUNSELLING', version: 1 } },
  );
}

export interface BookArgs {
  readonly slotId: string;
  readonly requestId?: string;
  readonly instructionsVersion?: number;
  readonly purpose?: string;
}

const bookInput = (args: BookArgs) => ({ input: { instructionsVersion: 1, requestId: randomUUID(), ...args } });

export async function book(person: Person, args: BookArgs): Promise<Booking> {
  return (await person.get<{ bookCounselling: { booking: Booking } }>(BOOK, bookInput(args))).bookCounselling.booking;
}

export const tryToBook = (person: Person, args: BookArgs): Promise<Answer<{ bookCounselling: { booking: Booking } }>> =>
  person.ask(BOOK, bookInput(args));

export const refusedToBook = (person: Person, args: BookArgs): Promise<Told> => person.refused(BOOK, bookInput(args));

export interface ActArgs {
  readonly id: string;
  readonly expectedVersion: number;
  readonly note?: string;
  readonly requestId?: string;
  readonly outcome?: string;
}

const actDocument = (mutation: string) => {
  const type = mutation === 'recordCounsellingOutcome' ? 'RecordCounsellingOutcomeInput' : 'CounsellingActionInput';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { booking { ${BOOKING} } } }`;
};

export async function act(person: Person, mutation: string, args: ActArgs): Promise<Booking> {
  const input = { requestId: randomUUID(), ...args };
  const done = await person.get<Record<string, { booking: Booking }>>(actDocument(mutation), { input });
  const booking = done[mutation]?.booking;
  if (booking === undefined) throw new Error('no booking in the answer');
  return booking;
}

export const refusedToAct = (person: Person, mutation: string, args: ActArgs): Promise<Told> =>
  person.refused(actDocument(mutation), { input: { requestId: randomUUID(), ...args } });

interface SlotShape {
  readonly capacity?: number;
  readonly minutes?: number;
  /** which of the counsellors, in the centre's order */
  readonly counsellor?: number;
}

/** A slot of the first counsellor so long from now; its graph id. */
export const makeSlot = (house: TestHouse, startsInMs: number, shape: SlotShape = {}): Promise<string> =>
  makeSlotAt(house, Math.round(house.house.services.clock.now() + startsInMs), shape);

/** A slot that begins at this very instant; its graph id. */
export async function makeSlotAt(
  house: TestHouse,
  startsAt: number,
  { capacity = 1, minutes = 50, counsellor = 0 }: SlotShape = {},
): Promise<string> {
  const { database } = house.house.services;
  const counsellors = await database.all<{ id: string }>('SELECT id FROM counsellor ORDER BY position');
  const id = newId();
  await database.run(
    'INSERT INTO counselling_slot (id, counsellor_id, starts_at, ends_at, capacity, taken) VALUES (?, ?, ?, ?, ?, 0)',
    [id, counsellors[counsellor]?.id ?? '', startsAt, startsAt + minutes * 60_000, capacity],
  );
  return toGlobalId('CounsellingSlot', id);
}

export const rowId = (globalId: string): string => fromGlobalId(globalId)?.id ?? '';

/** How many seats of a slot are taken, and by how many open bookings: the two must always agree. */
export async function seats(house: TestHouse, slotId: string): Promise<{ taken: number; open: number }> {
  const { database } = house.house.services;
  const [row] = await database.all<{ taken: number; open: number }>(
    'SELECT taken, (SELECT COUNT(*) FROM counselling_booking b WHERE b.slot_id = s.id AND b.state IN' +
      " ('REQUESTED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'NO_SHOW')) AS open FROM counselling_slot s WHERE id = ?",
    [rowId(slotId)],
  );
  if (row === undefined) throw new Error('no such slot');
  return { taken: row.taken, open: row.open };
}

/** Tables that a refused command must leave as they were, each with what orders its rows. */
const KEPT: Readonly<Record<string, string>> = {
  counselling_booking: 'id',
  counselling_event: 'id',
  counselling_slot: 'id',
  outbox: 'id',
  inbox_message: 'id',
  consent: 'id',
  student: 'id',
  command_request: 'request_id',
  instructions_acknowledgement: 'account_id',
};

/**
 * Everything that a refused command must leave as it was, as one text. Sessions (last seen) and the log of reads are left
 * out: they tell that somebody asked.
 */
export async function snapshot(house: TestHouse): Promise<string> {
  const { database } = house.house.services;
  const rows = [];
  for (const [table, order] of Object.entries(KEPT)) {
    rows.push(await database.all<object>(`SELECT * FROM ${table} ORDER BY ${order}`));
  }
  return JSON.stringify(rows);
}
