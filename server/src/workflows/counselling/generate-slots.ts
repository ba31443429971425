import type { Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { addDays, atMinute, dayOf, startOfDay, weekdayOf, type Day } from '../../kernel/shanghai.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import { overlaps } from './bookable.js';
import { plannedSlots, type Hours, type Leave, type PlannedSlot } from './planned-slots.js';

interface CounsellorPlan {
  readonly id: string;
  readonly sessionMinutes: number;
  readonly bufferMinutes: number;
  readonly horizonDays: number;
}

interface StandingSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly closedAt: Instant | null;
}

/**
 * Makes the slots of every counsellor up to the horizon from the weekly hours, less leave. Nightly in production, and at start;
 * running it again makes nothing twice. Returns how many it made.
 */
export async function generateSlots(services: Services): Promise<number> {
  const { database, clock } = services;
  const counsellors = await database.all<CounsellorPlan>(
    'SELECT id, session_minutes AS sessionMinutes, buffer_minutes AS bufferMinutes, horizon_days AS horizonDays' +
      ' FROM counsellor WHERE active = 1 ORDER BY id',
  );
  let made = 0;
  for (const counsellor of counsellors) {
    made += await withRetries(() =>
      database.transaction(async (tx) => generateFor(tx, counsellor, clock.at(await readDatabaseTime(tx)))),
    );
  }
  return made;
}

async function generateFor(tx: Sql, counsellor: CounsellorPlan, now: Instant): Promise<number> {
  const today = dayOf(now);
  const days = Array.from({ length: counsellor.horizonDays }, (_, i) => addDays(today, i));
  const hours = await tx.all<Hours>(
    'SELECT weekday, start_minute AS startMinute, end_minute AS endMinute, capacity FROM counsellor_hours' +
      ' WHERE counsellor_id = ?',
    [counsellor.id],
  );
  const leaves = await tx.all<Leave>(
    'SELECT from_at AS fromAt, until_at AS untilAt FROM counsellor_leave WHERE counsellor_id = ? AND until_at > ?',
    [counsellor.id, now],
  );
  const standing = await tx.all<StandingSlot>(
    'SELECT starts_at AS startsAt, ends_at AS endsAt, closed_at AS closedAt FROM counselling_slot' +
      ' WHERE counsellor_id = ? AND starts_at >= ?',
    [counsellor.id, startOfDay(today)],
  );
  const planned = days.flatMap((day) => dayPlan(day, counsellor, hours, leaves)).filter((slot) => slot.startsAt > now);
  const missing = withoutClashes(planned, standing);
  await insert(tx, counsellor.id, missing);
  return missing.length;
}

function dayPlan(day: Day, plan: CounsellorPlan, hours: readonly Hours[], leaves: readonly Leave[]): PlannedSlot[] {
  const weekday = weekdayOf(day);
  return hours
    .filter((row) => row.weekday === weekday)
    .flatMap((row) => plannedSlots(row, plan.sessionMinutes, plan.bufferMinutes, (minute) => atMinute(day, minute)))
    .filter((slot) => !leaves.some((leave) => slot.startsAt < leave.untilAt && leave.fromAt < slot.endsAt));
}

/**
 * What has room beside the slots that stand and beside one another: hours may overlap or have been moved, but nobody receives
 * in two sessions at once. A closed slot gives room, yet is never made again.
 */
function withoutClashes(planned: readonly PlannedSlot[], standing: readonly StandingSlot[]): PlannedSlot[] {
  const kept: PlannedSlot[] = [];
  for (const slot of planned.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const previous = kept.at(-1);
    if (previous !== undefined && overlaps(previous, slot)) continue;
    if (
      standing.some((other) => other.startsAt === slot.startsAt || (other.closedAt === null && overlaps(other, slot)))
    ) {
      continue;
    }
    kept.push(slot);
  }
  return kept;
}

async function insert(tx: Sql, counsellorId: string, slots: readonly PlannedSlot[]): Promise<void> {
  for (let i = 0; i < slots.length; i += 100) {
    const chunk = slots.slice(i, i + 100);
    const params: SqlValue[] = chunk.flatMap((slot) => [
      newId(),
      counsellorId,
      slot.startsAt,
      slot.endsAt,
      slot.capacity,
    ]);
    await tx.run(
      'INSERT INTO counselling_slot (id, counsellor_id, starts_at, ends_at, capacity, taken) VALUES ' +
        chunk.map(() => '(?, ?, ?, ?, ?, 0)').join(', '),
      params,
    );
  }
}
