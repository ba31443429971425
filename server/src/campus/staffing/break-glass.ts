import { DAY, HOUR, type Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { actorOf, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { BREAK_GLASS, headsOffice, isSecondPerson, reasonOf, type BreakGlassRow } from './break-glass.reads.js';
import { askedMessages, decidedMessages, endedMessages } from './break-glass.messages.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import { lockRoles, othersWith } from './staff-rows.js';

/** How long it stays open (ours). */
const OPEN_FOR = 4 * HOUR;
/** How long a request waits for its second person (ours). */
export const REQUEST_LAPSES = DAY;
const REASON_MIN = 10;
const REASON_MAX = 500;

/** Asks for a sealed office to be opened; its staff are told at once. Returns the row's id. */
export async function requestBreakGlass(
  context: RequestContext,
  input: { readonly office: string; readonly reason: string; readonly requestId?: string | null },
): Promise<string> {
  const { database, clock, cipher, nudge } = context.services;
  const { staffId } = actorOf(context);
  const reason = input.reason.trim();
  const length = [...reason].length;
  if (length < REASON_MIN || length > REASON_MAX) {
    refuse('NOTE_REQUIRED', 'BREAK_GLASS_REASON', { min: REASON_MIN, max: REASON_MAX }, 'reason');
  }
  if (!SEALED_OFFICES.includes(input.office)) refuse('INVALID_INPUT', 'NOT_SEALED', {}, 'office');
  const envelope = commandOf(context, 'requestBreakGlass', input, {
    subjectType: 'BreakGlass',
    // The reason stays where only those see it who may.
    detail: { office: input.office },
  });
  const done = await runCommand(clock, onPool(database), envelope, {
    lock: lockRoles,
    work: async (unit) => {
      const running = await unit.tx.all<{ id: string }>(
        "SELECT id FROM break_glass WHERE requested_by = ? AND office_code = ? AND state IN ('REQUESTED', 'OPEN')",
        [staffId, input.office],
      );
      if (running.length > 0) refuse('ALREADY_DONE', 'GLASS_ASKED');
      // An office without a head has nobody to name one: then the two name it, and see nothing.
      const role = (await othersWith(unit.tx, '', 'HEAD', input.office)) === 0 ? 'HEAD' : 'DESK';
      const id = newId();
      await unit.tx.run(
        'INSERT INTO break_glass (id, requested_by, office_code, role, reason, state, requested_at)' +
          " VALUES (?, ?, ?, ?, ?, 'REQUESTED', ?)",
        [id, staffId, input.office, role, cipher.seal(reason, reasonOf(id)), unit.now],
      );
      await context.ports.tell(
        unit,
        await askedMessages(unit.tx, { id, office: input.office, requestedBy: staffId ?? '' }),
      );
      return { id };
    },
  });
  nudge('deliver');
  return done.id;
}

/** A second person says yes or no. Yes opens it for four hours: to see, never to act. */
export async function decideBreakGlass(
  context: RequestContext,
  input: {
    readonly id: string;
    readonly expectedVersion: number;
    readonly approve: boolean;
    readonly requestId?: string | null;
  },
): Promise<void> {
  const { database, clock, nudge } = context.services;
  const actor = actorOf(context);
  const envelope = commandOf(context, 'decideBreakGlass', input, {
    subjectType: 'BreakGlass',
    detail: { approve: input.approve },
  });
  await runCommand(clock, onPool(database), envelope, {
    lock: lockRoles,
    work: async (unit) => {
      const row = await glassNow(unit, input.id);
      if (!isSecondPerson(actor, row)) refuse('FORBIDDEN', 'SECOND_PERSON');
      if (row.stateCode !== 'REQUESTED') refuse('WINDOW_CLOSED', 'NOT_IN_THIS_STATE');
      if (unit.now >= row.requestedAt + REQUEST_LAPSES) refuse('DEADLINE_PASSED', 'GLASS_LAPSED');
      if (input.approve) await refuseGone(unit, row.requestedBy);
      const until = input.approve ? unit.now + OPEN_FOR : null;
      await enter(unit, row, input.expectedVersion, {
        state: input.approve ? 'OPEN' : 'DECLINED',
        decidedBy: actor.staffId,
        decidedAt: unit.now,
        opensUntil: until,
        endedAt: input.approve ? null : unit.now,
      });
      if (until !== null && row.role === 'DESK') await openRole(unit, row, actor.staffId ?? '', until);
      await context.ports.tell(unit, await decidedMessages(unit.tx, row, input.approve));
      return { id: row.id };
    },
  });
  nudge('deliver');
}

/** Shuts it before its time: who asked, who decided, or the head of the office at once. An undecided request is taken back. */
export async function endBreakGlass(
  context: RequestContext,
  input: { readonly id: string; readonly expectedVersion: number; readonly requestId?: string | null },
): Promise<void> {
  const { database, clock, nudge } = context.services;
  const actor = actorOf(context);
  await runCommand(clock, onPool(database), commandOf(context, 'endBreakGlass', input, { subjectType: 'BreakGlass' }), {
    work: async (unit) => {
      const row = await glassNow(unit, input.id);
      const party = actor.staffId === row.requestedBy || actor.staffId === row.decidedBy;
      if (!party && !headsOffice(actor, row.office)) refuse('FORBIDDEN', 'NOT_YOURS_TO_DO');
      if (row.stateCode !== 'REQUESTED' && row.stateCode !== 'OPEN') refuse('ALREADY_DONE', 'GLASS_OVER');
      await enter(unit, row, input.expectedVersion, { ...row, state: 'ENDED', endedAt: unit.now });
      await closeRole(unit, row.id);
      await context.ports.tell(unit, endedMessages(row));
      return { id: row.id };
    },
  });
  nudge('deliver');
}

export async function glassNow(unit: Unit, id: string): Promise<BreakGlassRow> {
  const [row] = await unit.tx.all<BreakGlassRow>(`${BREAK_GLASS} WHERE id = ?`, [id]);
  return row ?? refuse('NOT_FOUND');
}

interface NextGlass {
  readonly state: BreakGlassRow['stateCode'];
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly opensUntil: Instant | null;
  readonly endedAt: Instant | null;
}

export async function enter(
  unit: Unit,
  { id }: BreakGlassRow,
  expectedVersion: number,
  next: NextGlass,
): Promise<void> {
  const { affectedRows } = await unit.tx.run(
    'UPDATE break_glass SET state = ?, decided_by = ?, decided_at = ?, opens_until = ?, ended_at = ?, version = version + 1' +
      ' WHERE id = ? AND version = ?',
    [next.state, next.decidedBy, next.decidedAt, next.opensUntil, next.endedAt, id, expectedVersion],
  );
  if (affectedRows !== 1) refuse('CONFLICT', 'CHANGED_MEANWHILE', {}, 'expectedVersion');
}

async function refuseGone(unit: Unit, staffId: string): Promise<void> {
  const here = await unit.tx.all<{ id: string }>('SELECT id FROM staff WHERE id = ? AND left_at IS NULL', [staffId]);
  if (here.length === 0) refuse('INELIGIBLE', 'STAFF_LEFT');
}

async function openRole(unit: Unit, row: BreakGlassRow, grantedBy: string, until: Instant): Promise<void> {
  await unit.tx.run(
    'INSERT INTO temporary_role (id, staff_id, office_code, role, kind, starts_at, ends_at, granted_by, created_at)' +
      " VALUES (?, ?, ?, ?, 'BREAK_GLASS', ?, ?, ?, ?)",
    [row.id, row.requestedBy, row.office, row.role, unit.now, until, grantedBy, unit.now],
  );
}

export async function closeRole(unit: Unit, id: string): Promise<void> {
  await unit.tx.run(
    "UPDATE temporary_role SET ended_at = ? WHERE id = ? AND kind = 'BREAK_GLASS' AND ended_at IS NULL",
    [unit.now, id],
  );
}
