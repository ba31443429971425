import type { SqlValue } from '../../platform/db/sql.js';

/** Everything that booking must know, as it stands after the student's row is locked. */
export interface BookingGuard {
  readonly studentStatus: string;
  readonly consentId: string | null;
  readonly instructionsVersion: number | null;
  readonly slotId: string | null;
  readonly counsellorId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly capacity: number;
  readonly taken: number;
  readonly closedAt: number | null;
  readonly ownId: string | null;
  readonly ownSlotId: string | null;
  readonly ownStartsAt: number;
  readonly ownEndsAt: number;
}

/** Columns and joins for the command's one guard statement. A student has at most one open booking, so rows are one. */
export function bookingGuard(
  studentId: string,
  slotId: string,
  consentVersion: number,
): { select: string; joins: string; params: SqlValue[] } {
  return {
    select:
      'student.status AS studentStatus, consent.id AS consentId,' +
      " (SELECT MAX(version) FROM instructions WHERE workflow = 'COUNSELLING') AS instructionsVersion," +
      ' slot.id AS slotId, slot.counsellor_id AS counsellorId, slot.starts_at AS startsAt, slot.ends_at AS endsAt,' +
      ' slot.capacity, slot.taken, slot.closed_at AS closedAt,' +
      ' own.id AS ownId, own.slot_id AS ownSlotId, own.starts_at AS ownStartsAt, own.ends_at AS ownEndsAt',
    joins:
      'JOIN student ON student.id = ?' +
      " LEFT JOIN consent ON consent.student_id = student.id AND consent.purpose = 'COUNSELLING'" +
      " AND consent.ended_key = '' AND consent.version = ?" +
      ' LEFT JOIN counselling_slot slot ON slot.id = ?' +
      " LEFT JOIN counselling_booking own ON own.student_id = student.id AND own.ended_key = ''",
    params: [studentId, consentVersion, slotId],
  };
}
