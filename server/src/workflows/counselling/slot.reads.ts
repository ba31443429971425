import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import { DAY, type Instant } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { startOfDay } from '../../kernel/shanghai.js';
import type { SlotRow } from './counselling-slot.entity.js';

const COLUMNS =
  "'CounsellingSlot' AS __typename, slot.id, slot.counsellor_id AS counsellorId, slot.starts_at AS startsAt," +
  ' slot.ends_at AS endsAt, slot.capacity, slot.taken, slot.closed_at AS closedAt';

export const slotById = defineLoader<SlotRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<SlotRow>(
    `SELECT ${COLUMNS} FROM counselling_slot slot WHERE slot.id IN ${list.sql}`,
    list.params,
  );
  return new Map(rows.map((row) => [row.id, row]));
});

/** The next free slot of each counsellor. */
export const nextFreeSlot = defineLoader<SlotRow, RequestContext>(async (context, counsellorIds) => {
  const list = inList(counsellorIds);
  const rows = await context.services.database.all<SlotRow>(
    `SELECT ${COLUMNS} FROM counselling_slot slot JOIN (SELECT counsellor_id, MIN(starts_at) AS first FROM counselling_slot` +
      ` WHERE counsellor_id IN ${list.sql} AND starts_at > ? AND taken < capacity AND closed_at IS NULL` +
      ' GROUP BY counsellor_id) free ON free.counsellor_id = slot.counsellor_id AND free.first = slot.starts_at',
    [...list.params, context.now],
  );
  return new Map(rows.map((row) => [row.counsellorId, row]));
});

export interface DayRange {
  readonly from: Instant;
  readonly until: Instant;
}

/** The days from–to, both included, as instants; refuses ranges in the wrong order or longer than `max` days. */
export function dayRange(from: string, to: string, max: number): DayRange {
  const range = { from: startOfDay(from), until: startOfDay(to) + DAY };
  if (range.until <= range.from || range.until - range.from > max * DAY) {
    refuse('INVALID_INPUT', 'DATE_RANGE', { max }, 'to');
  }
  return range;
}

/** Open slots of several counsellors in one range, by one statement; the loader's keys are `counsellorId`. */
export function slotsInRange(range: DayRange) {
  return async (context: RequestContext, counsellorIds: readonly string[]): Promise<SlotRow[]> => {
    const list = inList(counsellorIds);
    return context.services.database.all<SlotRow>(
      `SELECT ${COLUMNS} FROM counselling_slot slot WHERE slot.counsellor_id IN ${list.sql} AND slot.starts_at >= ?` +
        ' AND slot.starts_at < ? AND slot.closed_at IS NULL ORDER BY slot.starts_at, slot.id',
      [...list.params, range.from, range.until],
    );
  };
}

/** The centre's calendar: slots of all counsellors or one, closed ones too. */
export function readCalendar(
  context: RequestContext,
  range: DayRange,
  counsellorId: string | null,
  ownStaffId: string | null,
): Promise<SlotRow[]> {
  const params: (string | number)[] = [range.from, range.until];
  let where = 'slot.starts_at >= ? AND slot.starts_at < ?';
  if (counsellorId !== null) {
    where += ' AND slot.counsellor_id = ?';
    params.push(counsellorId);
  }
  if (ownStaffId !== null) {
    where += ' AND slot.counsellor_id IN (SELECT own.id FROM counsellor own WHERE own.staff_id = ?)';
    params.push(ownStaffId);
  }
  return context.services.database.all<SlotRow>(
    `SELECT ${COLUMNS} FROM counselling_slot slot WHERE ${where} ORDER BY slot.starts_at, slot.id`,
    params,
  );
}
