import type { RequestContext } from '../../campus/request-context.js';
import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import { defineListLoader } from '../../platform/graph/loader.js';

interface OpenBookingRow {
  readonly studentId: string;
  readonly slotId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** The bookings of a student that still hold a seat; only ever asked for the student who asks. */
export const openBookingsOf = defineListLoader<OpenBookingRow, RequestContext>(
  async (context, studentIds) => {
    const list = inList(studentIds);
    return context.services.database.all<OpenBookingRow>(
      'SELECT student_id AS studentId, slot_id AS slotId, starts_at AS startsAt, ends_at AS endsAt' +
        ` FROM counselling_booking WHERE student_id IN ${list.sql} AND ended_key = ''`,
      list.params,
    );
  },
  (row) => row.studentId,
);
