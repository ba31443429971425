import type { Actor } from '../../campus/actor.js';
import { actorOf, commandOf, studentIdOf } from '../../campus/command-of.js';
import { CONSENT_VERSIONS } from '../../campus/consent.entity.js';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { openingOf } from '../../machine/opening.js';
import { transition } from '../../machine/transition.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { FullHints } from '../../places/full-hints.js';
import { claimSeat } from '../../places/seats.js';
import { bookingGuard, type BookingGuard } from './booking-guard.js';
import { obstacles, type OpenBooking } from './bookable.js';
import { SLOT_SEATS } from './counselling.effects.js';
import { counsellingMachine } from './counselling.machine.js';
import { counsellingTable } from './counselling.workflow.js';

export interface BookInput {
  /** the slot row's id */
  readonly slotId: string;
  readonly purpose?: string | null;
  readonly instructionsVersion: number;
  readonly requestId?: string | null;
}

const fullSlots = new FullHints();
const OPENING = openingOf(counsellingTable);

/**
 * 预约: takes a seat and writes the booking, in one transaction on the pool. The order is the one that never oversells and is
 * fastest: the student's row first (so that two bookings of one student come one after the other), one statement that knows all,
 * the inserts, the seat last. Returns the booking's id.
 *
 * A booking that the student has of this very slot is the answer to another try at it: a lost answer must not become "full".
 */
export async function bookCounselling(context: RequestContext, input: BookInput): Promise<string> {
  const { services } = context;
  const studentId = studentIdOf(context);
  const actor = actorOf(context);
  if (fullSlots.has(input.slotId)) await refuseIfStillFull(context, studentId, input);
  const done = await runCommand<BookingGuard, Unit, { id: string }>(
    services.clock,
    onPool(services.database),
    commandOf(context, 'bookCounselling', input),
    {
      lock: async (tx) => {
        await tx.run('UPDATE student SET lock_version = lock_version + 1 WHERE id = ?', [studentId]);
      },
      guard: bookingGuard(studentId, input.slotId, CONSENT_VERSIONS.COUNSELLING),
      work: async (unit, guard) => {
        if (isBooked(guard, input)) return { id: guard.ownId };
        checkGuard(guard, input, unit.now);
        return { id: await write(context, unit, actor, studentId, guard, input) };
      },
      claim: async (unit, guard) => {
        if (isBooked(guard, input)) return;
        if (!(await claimSeat(unit.tx, SLOT_SEATS, input.slotId))) refuseFull(input.slotId);
      },
    },
  );
  services.nudge('deliver');
  return done.id;
}

/** Whether the student has this very slot already. */
function isBooked(guard: BookingGuard, input: BookInput): guard is BookingGuard & { readonly ownId: string } {
  return guard.ownSlotId === input.slotId && guard.ownId !== null;
}

function checkGuard(guard: BookingGuard, input: BookInput, now: number): void {
  if (guard.slotId === null) refuse('NOT_FOUND', 'NO_SUCH_SLOT', {}, 'slotId');
  if (guard.studentStatus !== 'ENROLLED') refuse('INELIGIBLE', 'NOT_ENROLLED');
  if (guard.instructionsVersion !== null && guard.instructionsVersion !== input.instructionsVersion) {
    const params = { version: guard.instructionsVersion };
    refuse('INSTRUCTIONS_CHANGED', 'INSTRUCTIONS_OUTDATED', params, 'instructionsVersion');
  }
  if (guard.consentId === null) refuse('INELIGIBLE', 'CONSENT_MISSING');
  const [obstacle] = obstacles({ ...guard, id: input.slotId }, ownBookings(guard), now);
  if (obstacle === 'SLOT_FULL') refuseFull(input.slotId);
  if (obstacle === 'OVERLAPS_OWN') refuse('OVERLAP', obstacle);
  if (obstacle === 'ONE_OPEN_BOOKING') refuse('QUOTA_USED', obstacle);
  if (obstacle !== undefined) refuse('WINDOW_CLOSED', obstacle, {}, 'slotId');
}

function ownBookings(guard: BookingGuard): OpenBooking[] {
  if (guard.ownSlotId === null) return [];
  return [{ slotId: guard.ownSlotId, studentId: '', startsAt: guard.ownStartsAt, endsAt: guard.ownEndsAt }];
}

function refuseFull(slotId: string): never {
  fullSlots.note(slotId);
  return refuse('FULL', 'SLOT_FULL', {}, 'slotId');
}

async function write(
  context: RequestContext,
  unit: Unit,
  actor: Actor,
  studentId: string,
  guard: BookingGuard,
  input: BookInput,
): Promise<string> {
  const { cipher, config } = context.services;
  const id = newId();
  const purpose = (input.purpose ?? '').trim();
  await unit.tx.run(
    'INSERT INTO counselling_booking (id, slot_id, student_id, counsellor_id, starts_at, ends_at, state, version,' +
      " purpose, instructions_version, ended_key, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, '', ?, ?)",
    [
      id,
      input.slotId,
      studentId,
      guard.counsellorId,
      guard.startsAt,
      guard.endsAt,
      counsellingTable.start,
      purpose === '' ? null : cipher.seal(purpose, id),
      input.instructionsVersion,
      unit.now,
      unit.now,
    ],
  );
  await transition(unit, counsellingMachine, cipher, {
    actor,
    row: OPENING,
    facts: {
      id,
      state: counsellingTable.start,
      version: 0,
      applicantAccountId: actor.accountId,
      studentId,
      slotId: input.slotId,
      counsellorStaffId: null,
      startsAt: guard.startsAt,
      endsAt: guard.endsAt,
      cancellableUntil: guard.startsAt - config.counsellingCutoffMs,
    },
    note: null,
  });
  return id;
}

/** Answers the losers of a rush by one plain read; whoever may have a seat already goes on to the transaction. */
async function refuseIfStillFull(context: RequestContext, studentId: string, input: BookInput): Promise<void> {
  const [row] = await context.services.database.all<{ full: number; own: number; done: number }>(
    'SELECT slot.taken >= slot.capacity AS full,' +
      " (SELECT COUNT(*) FROM counselling_booking WHERE slot_id = slot.id AND student_id = ? AND ended_key = '') AS own," +
      ' (SELECT COUNT(*) FROM command_request WHERE account_id = ? AND request_id = ?) AS done' +
      ' FROM counselling_slot slot WHERE slot.id = ?',
    [studentId, actorOf(context).accountId, input.requestId ?? '', input.slotId],
  );
  if (row !== undefined && Number(row.full) === 1 && row.own === 0 && row.done === 0) refuseFull(input.slotId);
}
