import type { Actor } from '../../campus/actor.js';
import { may } from '../../campus/permissions.js';
import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { defineListLoader, defineLoader } from '../../platform/graph/loader.js';
import { logRead } from './access-log.js';
import type { BookingFacts } from './counselling.facts.js';
import type { BookingState } from './counselling.machine.js';
import { READ, READ_ALL } from './counselling.permissions.js';

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

/** Which bookings a person may see: one's own; staff of the centre all, a counsellor those with himself or herself. */
export function visibleTo(actor: Actor | null): { sql: string; params: SqlValue[] } {
  if (actor?.studentId != null) return { sql: 'booking.student_id = ?', params: [actor.studentId] };
  if (may(actor, READ_ALL)) return { sql: '1 = 1', params: [] };
  if (may(actor, READ) && actor?.staffId != null) return { sql: 'counsellor.staff_id = ?', params: [actor.staffId] };
  return { sql: '1 = 0', params: [] };
}

/** Reads bookings that the person may see; what staff read is logged before it is answered. */
export async function readBookings(
  context: RequestContext,
  rest: { readonly where: string; readonly params: readonly SqlValue[]; readonly tail?: string },
): Promise<BookingRow[]> {
  const visible = visibleTo(context.actor);
  const rows = await context.services.database.all<BookingRow>(
    `SELECT ${bookingColumns(context.services.config.counsellingCutoffMs)} FROM ${BOOKING_FROM}` +
      ` WHERE ${visible.sql} AND ${rest.where} ${rest.tail ?? ''}`,
    [...visible.params, ...rest.params],
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
    return readBookings(context, {
      where: `booking.slot_id IN ${list.sql}`,
      params: list.params,
      tail: 'ORDER BY booking.created_at, booking.id',
    });
  },
  (row) => row.slotId,
);
