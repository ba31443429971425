import { DAY, MINUTE, type Instant } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { actorOf, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { mayName } from './office-roles.js';
import { holdsForGood, lockRoles, staffNow } from './staff-rows.js';
import type { TemporaryRoleKind } from './temporary-role.entity.js';

/** How long somebody may stand in for a colleague (ours). */
const LONGEST = 90 * DAY;

export interface DelegateInput {
  /** rows' ids of staff; null: one's own role */
  readonly fromStaffId: string | null;
  readonly toStaffId: string;
  readonly office: string;
  readonly role: StaffRoleCode;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly requestId?: string | null;
}

/**
 * Lets a colleague of the same office hold one's role for a time. What somebody holds as a stand-in cannot be passed on. A
 * stand-in is a person of his or her own: a conflict of interest is judged by that person, and what asks for "another
 * person" is met by a stand-in of whoever acted first. Returns the row's id.
 */
export async function delegateRole(context: RequestContext, input: DelegateInput): Promise<string> {
  const { database, clock } = context.services;
  const actor = actorOf(context);
  const from = input.fromStaffId ?? actor.staffId ?? refuse('FORBIDDEN');
  if (from !== actor.staffId && !mayName(actor, input.office)) refuse('FORBIDDEN', 'NOT_YOURS_TO_GRANT');
  if (from !== actor.staffId && input.toStaffId === actor.staffId) refuse('FORBIDDEN', 'OWN_ROLE');
  if (from === input.toStaffId) refuse('INVALID_INPUT', 'SAME_PERSON', {}, 'toStaffId');
  const envelope = commandOf(context, 'delegateRole', input, {
    subjectType: 'TemporaryRole',
    detail: { office: input.office, role: input.role, from, to: input.toStaffId },
  });
  const done = await runCommand(clock, onPool(database), envelope, {
    lock: lockRoles,
    work: async (unit) => {
      checkTimes(input, unit.now);
      if (!(await holdsForGood(unit.tx, from, input.office, input.role)))
        refuse('INELIGIBLE', 'NOT_THEIR_ROLE', {}, 'role');
      await checkStandIn(unit, input);
      const id = newId();
      await unit.tx.run(
        'INSERT INTO temporary_role (id, staff_id, office_code, role, kind, from_staff_id, starts_at, ends_at, granted_by,' +
          " created_at) VALUES (?, ?, ?, ?, 'DELEGATION', ?, ?, ?, ?, ?)",
        [id, input.toStaffId, input.office, input.role, from, input.startsAt, input.endsAt, actor.staffId, unit.now],
      );
      return { id };
    },
  });
  return done.id;
}

function checkTimes({ startsAt, endsAt }: DelegateInput, now: Instant): void {
  if (endsAt <= now || endsAt <= startsAt) refuse('INVALID_INPUT', 'TIMES_IN_ORDER', {}, 'endsAt');
  // A form filled in for "now" is a little old when it arrives.
  if (startsAt < now - 10 * MINUTE) refuse('INVALID_INPUT', 'STARTS_IN_THE_PAST', {}, 'startsAt');
  if (endsAt - startsAt > LONGEST) refuse('INVALID_INPUT', 'DELEGATION_TOO_LONG', { max: LONGEST / DAY }, 'endsAt');
}

async function checkStandIn({ tx }: Unit, { toStaffId, office, role, startsAt, endsAt }: DelegateInput): Promise<void> {
  if ((await staffNow(tx, toStaffId)).leftAt !== null) refuse('INELIGIBLE', 'STAFF_LEFT', {}, 'toStaffId');
  const [own] = await tx.all<{ id: string }>(
    'SELECT id FROM staff_role WHERE staff_id = ? AND office_code = ? LIMIT 1',
    [toStaffId, office],
  );
  if (own === undefined) refuse('INELIGIBLE', 'NOT_OF_THE_OFFICE', {}, 'toStaffId');
  if (await holdsForGood(tx, toStaffId, office, role)) refuse('ALREADY_DONE', 'ROLE_HELD', {}, 'toStaffId');
  const meeting = await tx.all<{ id: string }>(
    'SELECT id FROM temporary_role WHERE staff_id = ? AND office_code = ? AND role = ? AND ended_at IS NULL' +
      ' AND starts_at < ? AND ends_at > ?',
    [toStaffId, office, role, endsAt, startsAt],
  );
  if (meeting.length > 0) refuse('ALREADY_DONE', 'ROLE_HELD', {}, 'toStaffId');
}

interface RunningRole {
  readonly staffId: string;
  readonly office: string;
  readonly kind: TemporaryRoleKind;
  readonly fromStaffId: string | null;
  readonly endsAt: number;
  readonly endedAt: number | null;
}

/** Ends it before its time: whoever gave it, holds it, or names stand-ins of the office. A broken glass is ended as such. */
export async function endTemporaryRole(
  context: RequestContext,
  input: { readonly id: string; readonly requestId?: string | null },
): Promise<void> {
  const { database, clock } = context.services;
  const actor = actorOf(context);
  await runCommand(
    clock,
    onPool(database),
    commandOf(context, 'endTemporaryRole', input, { subjectType: 'TemporaryRole' }),
    {
      work: async (unit) => {
        const [row] = await unit.tx.all<RunningRole>(
          'SELECT staff_id AS staffId, office_code AS office, kind, from_staff_id AS fromStaffId, ends_at AS endsAt,' +
            ' ended_at AS endedAt FROM temporary_role WHERE id = ?',
          [input.id],
        );
        const parties = [row?.staffId, row?.fromStaffId];
        if (row === undefined || row.kind !== 'DELEGATION') return refuse('NOT_FOUND');
        if (!parties.includes(actor.staffId ?? '') && !mayName(actor, row.office)) refuse('NOT_FOUND');
        if (row.endedAt !== null || row.endsAt <= unit.now) refuse('ALREADY_DONE', 'ROLE_OVER');
        await unit.tx.run('UPDATE temporary_role SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [
          unit.now,
          input.id,
        ]);
        return { id: input.id };
      },
    },
  );
}
