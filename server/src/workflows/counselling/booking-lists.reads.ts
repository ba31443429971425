import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import type { SqlValue } from '../../platform/db/sql.js';
import { countBranches, pageOfBranches, type Condition } from '../../platform/graph/branches.js';
import type { Page } from '../../platform/graph/keyset.js';
import { BOOKING_FROM, readBranches, visibleTo, type BookingRow } from './booking.reads.js';
import type { BookingState } from './counselling.machine.js';
import type { DayRange } from './slot.reads.js';

export interface BookingFilter {
  readonly state?: readonly BookingState[] | null;
  readonly counsellorId?: string | null;
  readonly studentId?: string | null;
  /** only those that still hold a seat (true), or only the others (false) */
  readonly open?: boolean | null;
  readonly range?: Partial<DayRange>;
  readonly first: number;
  readonly after?: string | null;
}

/** A page of the bookings that the person may see, by their start. */
export function pageOfBookings(
  context: RequestContext,
  filter: BookingFilter,
  direction: 'ASC' | 'DESC',
): Page<BookingRow> {
  actorOf(context);
  const where = conditions(filter);
  // A limited query a state: each walks its own stretch of the index, however many rows the states have.
  const branches = states(filter).map((state) => ({
    where: `${state.sql}${where.sql}`,
    params: [...state.params, ...where.params],
  }));
  const order = { sort: 'booking.starts_at', id: 'booking.id' };
  return pageOfBranches<BookingRow>({
    first: filter.first,
    after: filter.after,
    order,
    direction,
    branches: async () => branches,
    read: (rest, limit) =>
      readBranches(
        context,
        rest,
        `ORDER BY booking.starts_at ${direction}, booking.id ${direction} LIMIT ${limit}`,
        `ORDER BY startsAt ${direction}, id ${direction} LIMIT ${limit}`,
      ),
    sortOf: (row) => row.startsAt,
    count: (asked) => countVisible(context, asked),
  });
}

function states(filter: BookingFilter): { sql: string; params: SqlValue[] }[] {
  const asked = [...new Set(filter.state ?? [])];
  if (asked.length === 0) return [{ sql: '', params: [] }];
  return asked.map((state) => ({ sql: 'booking.state = ? AND ', params: [state] }));
}

function conditions(filter: BookingFilter): { sql: string; params: SqlValue[] } {
  const parts: string[] = ['1 = 1'];
  const params: SqlValue[] = [];
  const add = (sql: string, ...values: SqlValue[]) => {
    parts.push(sql);
    params.push(...values);
  };
  if (filter.counsellorId != null) add('booking.counsellor_id = ?', filter.counsellorId);
  if (filter.studentId != null) add('booking.student_id = ?', filter.studentId);
  if (filter.open === true) add("booking.ended_key = ''");
  if (filter.open === false) add("booking.ended_key <> ''");
  if (filter.range?.from !== undefined) add('booking.starts_at >= ?', filter.range.from);
  if (filter.range?.until !== undefined) add('booking.starts_at < ?', filter.range.until);
  return { sql: parts.join(' AND '), params };
}

function countVisible(context: RequestContext, branches: readonly Condition[]): Promise<number> {
  const visible = visibleTo(context.actor);
  const bounded = branches.map(({ where, params }) => ({
    where: `${visible.sql} AND ${where}`,
    params: [...visible.params, ...params],
  }));
  return countBranches(context.services.database, BOOKING_FROM, bounded);
}
