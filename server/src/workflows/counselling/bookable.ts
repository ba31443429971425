import { say, type RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { openBookingsOf } from './open-bookings.reads.js';

interface BookableSlot {
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly capacity: number;
  readonly taken: number;
  readonly closedAt: Instant | null;
}

export interface OpenBooking {
  readonly slotId: string;
  readonly studentId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Codes of what keeps a student from booking a slot, the weightiest first; the command refuses by the same. */
export function obstacles(slot: BookableSlot, own: readonly OpenBooking[], now: Instant): string[] {
  const codes: string[] = [];
  if (slot.closedAt !== null) codes.push('SLOT_CLOSED');
  if (slot.startsAt <= now) codes.push('SLOT_PAST');
  if (own.some((booking) => booking.slotId === slot.id)) codes.push('SLOT_IS_YOURS');
  else if (own.some((booking) => overlaps(booking, slot))) codes.push('OVERLAPS_OWN');
  else if (own.length > 0) codes.push('ONE_OPEN_BOOKING');
  if (slot.taken >= slot.capacity) codes.push('SLOT_FULL');
  return codes;
}

export function overlaps(
  a: { readonly startsAt: Instant; readonly endsAt: Instant },
  b: { readonly startsAt: Instant; readonly endsAt: Instant },
): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** The graph's `CounsellingSlot.bookable` for the person asking. */
export async function bookable(slot: BookableSlot, context: RequestContext) {
  const studentId = context.actor?.studentId ?? null;
  const own = studentId === null ? [] : ((await openBookingsOf(context).load(studentId)) ?? []);
  const codes = obstacles(slot, own, context.now);
  return {
    ok: studentId !== null && codes.length === 0,
    reasons: codes.map((code) => ({ code, reason: say(context, `unmet.${code}`), field: null })),
  };
}
