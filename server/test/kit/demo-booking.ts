import { chinaDay } from './china-time.js';
import { randomUUID } from 'node:crypto';
import { BOOKING, consent, type Booking } from './counselling.js';
import { signIn, type Person } from './person.js';

/** A demo student ready to book, over HTTP alone: for servers in processes of their own. */
export async function readyStudent(door: { readonly url: string }, username = '230900001'): Promise<Person> {
  const person = await signIn(door, username);
  await consent(person);
  return person;
}

/** A time that can be booked, more than a day ahead; its id. */
export async function someFreeSlot(person: Person): Promise<string> {
  const day = (days: number) => chinaDay(Date.now(), days);
  const { counsellors } = await person.get<{
    counsellors: { nodes: { slots: { id: string; bookable: { ok: boolean } }[] }[] };
  }>(
    'query ($from: Date!, $to: Date!) { counsellors { nodes { slots(from: $from, to: $to) { id bookable { ok } } } } }',
    { from: day(3), to: day(20) },
  );
  const free = counsellors.nodes.flatMap((counsellor) => counsellor.slots).find((slot) => slot.bookable.ok);
  if (free === undefined) throw new Error('nothing to book');
  return free.id;
}

/** The input of one act of booking: the same on every try. */
export const bookingAct = (slotId: string) => ({
  query: `mutation ($input: BookCounsellingInput!) { bookCounselling(input: $input) { booking { ${BOOKING} } } }`,
  variables: { input: { slotId, instructionsVersion: 1, purpose: '想聊聊', requestId: randomUUID() } },
});

/** Every booking that the student sees in 我的预约. */
export async function myBookings(person: Person): Promise<Booking[]> {
  const { viewer } = await person.get<{ viewer: { student: { appointments: { nodes: Booking[] } } } }>(
    `{ viewer { student { appointments(first: 100) { nodes { ${BOOKING} } } } } }`,
  );
  return viewer.student.appointments.nodes;
}

interface Booked {
  readonly bookCounselling: { readonly booking: { readonly id: string } };
}

/** Sends the act and tells which booking came of it. */
export async function bookedId(person: Person, act: ReturnType<typeof bookingAct>): Promise<string> {
  const { data, errors } = await person.ask<Booked>(act.query, act.variables);
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.bookCounselling.booking.id;
}
