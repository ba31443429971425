import { actsFor, type Actor } from '../../campus/actor.js';
import { may } from '../../campus/permissions.js';
import type { RequestContext } from '../../campus/request-context.js';
import { readWithStudents } from '../../campus/rows-with-students.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import type { Condition } from '../../platform/graph/branches.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { logRead } from './access-log.js';
import type { BookingFacts } from './counselling.facts.js';
import type { BookingState } from './counselling.machine.js';
import { OFFICE, READ_ALL } from './counselling.permissions.js';

/** A booking as queries read it: its columns and what guards and relations ask. */
export interface BookingRow extends BookingFacts {
  readonly __typename: 'CounsellingBooking';
  readonly state: BookingState;
  readonly counsellorId: string;
  readonly purpose: string | null;
  readonly instructionsVersion: number;
  readonly createdAt: number;
}

export const BOOKING_FROM =
  'counselling_booking booking JOIN student ON student.id = booking.student_id' +
  ' JOIN counsellor ON counsellor.id = booking.counsellor_id';

export function bookingColumns(cutoffMs: number): string {
  return (
    "'CounsellingBooking' AS __typename, booking.id, booking.slot_id AS slotId, booking.student_id AS studentId," +
    ' booking.counsellor_id AS counsellorId, booking.starts_at AS startsAt, booking.ends_at AS endsAt, booking.state,' +
    ' booking.version, booking.purpose, booking.instructions_version AS instructionsVersion,' +
    ' booking.created_at AS createdAt, student.account_id AS applicantAccountId, counsellor.staff_id AS counsellorStaffId,' +
    ` booking.starts_at - ${Math.round(cutoffMs)} AS cancellableUntil`
  );
}

/** Which bookings a person may see: one's own; staff of the centre all, a counsellor those with himself or herself, or with whom he or she stands in for. */
export function visibleTo(actor: Actor | null): { sql: string; params: SqlValue[] } {
  if (actor?.studentId != null) return { sql: 'booking.student_id = ?', params: [actor.studentId] };
  if (may(actor, READ_ALL)) return { sql: '1 = 1', params: [] };
  const counsellors = actor === null ? [] : actsFor(actor, OFFICE, 'COUNSELLOR');
  if (counsellors.length === 0) return { sql: '1 = 0', params: [] };
  const list = inList(counsellors);
  return { sql: `counsellor.staff_id IN ${list.sql}`, params: list.params };
}

/** Reads bookings that the person may see; what staff read is logged before it is answered. */
export async function readBookings(context: RequestContext, condition: Condition, tail = ''): Promise<BookingRow[]> {
  return readBranches(context, [condition], tail, '');
}

/**
 * The same for several conditions that exclude each other, each by its own index and limit, merged: `tail` orders and limits
 * each branch, `mergedTail` the whole in terms of the graph's names.
 */
export async function readBranches(
  context: RequestContext,
  branches: readonly Condition[],
  tail: string,
  mergedTail: string,
): Promise<BookingRow[]> {
  const visible = visibleTo(context.actor);
  const columns = bookingColumns(context.services.config.counsellingCutoffMs);
  const rows = await readWithStudents<BookingRow>(
    context,
    { columns, from: BOOKING_FROM, visible },
    branches,
    tail,
    mergedTail,
  );
  await logRead(context, rows);
  return rows;
}

export const bookingById = defineLoader<BookingRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await readBookings(context, { where: `booking.id IN ${list.sql}`, params: list.params });
  return new Map(rows.map((row) => [row.id, row]));
});

/** The bookings of a slot, oldest first. */
export const bookingsOfSlot = defineListLoader<BookingRow, RequestContext>(
  async (context, slotIds) => {
    const list = inList(slotIds);
    const ofSlots = { where: `booking.slot_id IN ${list.sql}`, params: list.params };
    return readBookings(context, ofSlots, 'ORDER BY booking.created_at, booking.id');
  },
  (row) => row.slotId,
);
