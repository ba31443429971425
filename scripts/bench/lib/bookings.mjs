import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bookId } from './documents.mjs';
import { globalId } from './people.mjs';
import { openDoor } from './sql.mjs';

/** @param {{ token: string }} student @param {string} slotId @param {string} [requestId] @returns {import('./load.mjs').Request} */
export const booking = (student, slotId, requestId = randomUUID()) => ({
  token: student.token,
  documentId: bookId,
  variables: {
    input: {
      slotId: globalId('CounsellingSlot', slotId),
      purpose: '最近学习压力有点大，想找老师聊聊。',
      instructionsVersion: 1,
      requestId,
    },
  },
});

/**
 * What came of it: the booking's id, or the code of the refusal.
 * @param {import('./load.mjs').Answer} answer @returns {{ id: string } | { code: string }}
 */
export function outcomeOf({ status, body }) {
  const { data, errors } = JSON.parse(body);
  if (status === 200 && errors === undefined) return { id: data.bookCounselling.booking.id };
  return { code: errors?.[0]?.extensions?.code ?? `HTTP ${status}` };
}

/**
 * Looks into the database itself: each slot's bookings, seats and bound, and that each booking left all its rows.
 * @param {string} url @param {string[]} slotIds @returns {Promise<{ booked: number, problems: string[] }>}
 */
export async function inspect(url, slotIds) {
  const door = await openDoor(url);
  try {
    const marks = `(${slotIds.map(() => '?').join(', ')})`;
    const slots = await door.all(
      'SELECT id, capacity, taken, (SELECT COUNT(*) FROM counselling_booking WHERE slot_id = slot.id) AS booked,' +
        ' (SELECT COUNT(DISTINCT student_id) FROM counselling_booking WHERE slot_id = slot.id) AS students' +
        ` FROM counselling_slot slot WHERE id IN ${marks}`,
      slotIds,
    );
    const [rows] = await door.all(
      'SELECT COUNT(*) AS bookings, SUM((SELECT COUNT(*) FROM counselling_event WHERE subject_id = b.id)) AS events,' +
        ' SUM((SELECT COUNT(*) FROM outbox WHERE subject_id = b.id)) AS messages' +
        ` FROM counselling_booking b WHERE slot_id IN ${marks}`,
      slotIds,
    );
    const problems = slots
      .filter(({ capacity, taken, booked, students }) => taken !== booked || students !== booked || taken > capacity)
      .map(
        (slot) =>
          `slot ${slot.id}: ${slot.booked} bookings of ${slot.students} students, ${slot.taken} of ${slot.capacity} seats`,
      );
    const booked = Number(rows.bookings);
    if (Number(rows.events ?? 0) !== booked) problems.push(`${booked} bookings, ${rows.events} events`);
    if (Number(rows.messages ?? 0) !== booked * 3) problems.push(`${booked} bookings, ${rows.messages} messages`);
    return { booked, problems };
  } finally {
    await door.close();
  }
}

/** Waits until every message that is due has come to its inboxes: the next round begins with nothing left of this one. @param {string} url */
export async function settled(url) {
  const door = await openDoor(url);
  try {
    for (let tries = 0; tries < 200; tries += 1) {
      const [left] = await door.all("SELECT COUNT(*) AS due FROM outbox WHERE status = 'PENDING' AND due_at <= ?", [
        Date.now(),
      ]);
      if (Number(left.due) === 0) return;
      await sleep(50);
    }
    throw new Error('messages are not delivered');
  } finally {
    await door.close();
  }
}
