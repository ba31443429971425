import { randomUUID } from 'node:crypto';
import { BOOKING, type Booking } from './counselling.js';
import { mint, type Person } from './person.js';
import type { TestHouse } from './test-house.js';

export interface TimelineRow {
  readonly action: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string;
  readonly actor: string;
  readonly note: string | null;
}

export interface FullBooking extends Booking {
  readonly stateLabel: string;
  readonly stateTone: string;
  readonly ended: boolean;
  readonly nextStep: string | null;
  readonly cancellableUntil: string | null;
  readonly purpose: string | null;
  readonly timeline: readonly TimelineRow[];
  readonly availableActions: readonly {
    readonly code: string;
    readonly label: string;
    readonly enabled: boolean;
    readonly mutation: string;
    readonly needs: readonly string[];
    readonly blockedBy: readonly { readonly code: string; readonly reason: string }[];
  }[];
}

export interface Mail {
  readonly title: string;
  readonly body: string;
  readonly subjectId: string | null;
}

const FULL = `${BOOKING} stateTone ended nextStep cancellableUntil timeline { label } availableActions { label blockedBy { reason } }`;

/** One booking as this person sees it; null when he or she sees none. */
export async function see(person: Person, id: string): Promise<FullBooking | null> {
  const { node } = await person.get<{ node: FullBooking | null }>(
    `query ($id: ID!) { node(id: $id) { ... on CounsellingBooking { ${FULL} } } }`,
    { id },
  );
  return node;
}

export async function sees(person: Person, id: string): Promise<FullBooking> {
  const booking = await see(person, id);
  if (booking === null) throw new Error('this person does not see it');
  return booking;
}

/** The inbox about one booking, newest first. */
export async function mailAbout(person: Person, id: string): Promise<Mail[]> {
  const { messages } = await person.get<{ messages: { nodes: Mail[] } }>(
    '{ messages(first: 100) { nodes { title body subjectId } } }',
  );
  return messages.nodes.filter((mail) => mail.subjectId === id);
}

export const titles = async (person: Person, id: string): Promise<string[]> =>
  (await mailAbout(person, id)).map((mail) => mail.title);

/** Sends what is due now. */
export const deliver = (house: TestHouse): Promise<void> => house.house.sweeps.runNow('deliver');

/** Moves the product's clock to this instant. */
export const clockTo = (house: TestHouse, at: number): void => house.advance(at - house.house.services.clock.now());

/** The desk with a fresh session: those of staff go idle while the clock is moved. */
export const desk = (house: TestHouse): Promise<Person> => mint(house, 'counselling-desk', 'console');

export const freshInput = <T extends object>(input: T): { input: T & { requestId: string } } => ({
  input: { requestId: randomUUID(), ...input },
});
