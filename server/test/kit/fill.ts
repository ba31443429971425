import { newId } from '../../src/kernel/ids.js';
import { insertRows } from '../../src/platform/db/insert-rows.js';
import type { TestHouse } from './test-house.js';

/** So many bookings of one student that have ended, with slots, histories and messages, written straight into the tables. */
export async function fillBookings(
  house: TestHouse,
  studentNumber: string,
  count: number,
  firstStart: number,
): Promise<void> {
  const { database, clock, cipher } = house.house.services;
  const [student] = await database.all<{ id: string; accountId: string }>(
    'SELECT id, account_id AS accountId FROM student WHERE number = ?',
    [studentNumber],
  );
  const [counsellor] = await database.all<{ id: string }>('SELECT id FROM counsellor ORDER BY position');
  if (student === undefined || counsellor === undefined) throw new Error('nobody to book with');
  const now = clock.now();
  const made = Array.from({ length: count }, (_, i) => ({ id: newId(), slot: newId(), at: firstStart + i * 61_000 }));
  await database.transaction(async (tx) => {
    await insertRows(
      tx,
      'counselling_slot',
      made.map(({ slot, at }) => ({
        id: slot,
        counsellor_id: counsellor.id,
        starts_at: at,
        ends_at: at + 60_000,
        capacity: 2,
        taken: 1,
      })),
    );
    await insertRows(
      tx,
      'counselling_booking',
      made.map(({ id, slot, at }) => ({
        id,
        slot_id: slot,
        student_id: student.id,
        counsellor_id: counsellor.id,
        starts_at: at,
        ends_at: at + 60_000,
        state: 'COMPLETED',
        version: 4,
        purpose: cipher.seal('想聊聊', id),
        instructions_version: 1,
        ended_key: id,
        created_at: now,
        updated_at: now,
      })),
    );
    await insertRows(
      tx,
      'counselling_event',
      made.flatMap(({ id }) =>
        [
          ['BOOK', null, 'REQUESTED'],
          ['CONFIRM', 'REQUESTED', 'CONFIRMED'],
        ].map(([action, from, to]) => ({
          id: newId(),
          subject_id: id,
          at: now,
          action: action ?? '',
          from_state: from ?? null,
          to_state: to ?? '',
          actor_account_id: student.accountId,
          actor_kind: 'APPLICANT',
          note: null,
        })),
      ),
    );
    await insertRows(
      tx,
      'inbox_message',
      made.map(({ id }) => ({
        id: newId(),
        outbox_id: newId(),
        account_id: student.accountId,
        template: 'appointment.completed',
        subject_type: 'APPOINTMENT',
        subject_id: id,
        created_at: now,
        read_at: null,
      })),
    );
  });
}
