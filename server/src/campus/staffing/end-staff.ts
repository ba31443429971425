import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { actorOf, commandOf } from '../command-of.js';
import type { LeavingEffect } from '../house-ports.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { refuseLast } from './change-role.js';
import { countShown } from './open-work.js';
import { lockRoles, staffNow, touchStaff, type StaffNow } from './staff-rows.js';

export interface EndStaffInput {
  /** the staff row's id */
  readonly id: string;
  readonly expectedVersion: number;
  readonly note?: string | null;
  readonly requestId?: string | null;
}

/**
 * Somebody leaves: roles, teams, delegations and the sessions as staff end, what he or she had taken goes back to its queue,
 * and the account shuts unless a student has it. Refused while something is left that a person must see to first.
 */
export async function endStaff(context: RequestContext, input: EndStaffInput): Promise<void> {
  const { database, clock, cipher } = context.services;
  const note = input.note?.trim() ?? '';
  const envelope = commandOf(context, 'endStaff', input, {
    subjectType: 'Staff',
    ...(note === '' ? {} : { reason: { text: note, cipher } }),
  });
  await runCommand(clock, onPool(database), envelope, {
    lock: lockRoles,
    work: async (unit) => {
      const staff = await staffNow(unit.tx, input.id);
      if (staff.id === actorOf(context).staffId) refuse('FORBIDDEN', 'OWN_ROLE');
      if (staff.leftAt !== null) refuse('ALREADY_DONE', 'STAFF_LEFT');
      await touchStaff(unit, staff.id, input.expectedVersion);
      await refuseLast(unit.tx, staff.id, await rolesNow(unit, staff.id));
      await giveBack(context, unit, staff.id);
      await end(unit, staff);
      return { id: staff.id };
    },
  });
  context.services.nudge('deliver');
}

/** Somebody comes back: may sign in again, and has no role until one is granted. */
export async function returnStaff(context: RequestContext, input: EndStaffInput): Promise<void> {
  const { database, clock } = context.services;
  await runCommand(clock, onPool(database), commandOf(context, 'returnStaff', input, { subjectType: 'Staff' }), {
    work: async (unit) => {
      const staff = await staffNow(unit.tx, input.id);
      if (staff.leftAt === null) refuse('ALREADY_DONE', 'STAFF_HERE');
      await touchStaff(unit, staff.id, input.expectedVersion);
      await unit.tx.run('UPDATE staff SET left_at = NULL WHERE id = ?', [staff.id]);
      await unit.tx.run('UPDATE account SET disabled_at = NULL WHERE id = ?', [staff.accountId]);
      return { id: staff.id };
    },
  });
}

async function giveBack(context: RequestContext, unit: Unit, staffId: string): Promise<void> {
  const { leaving } = context.ports;
  for (const effect of leaving) if (effect.work === null) await refuseWhileOpen(context, unit, staffId, effect);
  for (const effect of leaving) await effect.work?.(unit, staffId);
}

async function refuseWhileOpen(
  context: RequestContext,
  unit: Unit,
  staffId: string,
  { code, count, sealedOffice }: LeavingEffect,
): Promise<void> {
  const open = await count(unit.tx, staffId, unit.now);
  if (open > 0) refuse('INELIGIBLE', `HAS_${code}`, { count: countShown(context, open, sealedOffice) }, 'id');
}

function rolesNow(unit: Unit, staffId: string): Promise<{ office: string; role: StaffRoleCode }[]> {
  return unit.tx.all('SELECT office_code AS office, role FROM staff_role WHERE staff_id = ?', [staffId]);
}

async function end(unit: Unit, { id, accountId }: StaffNow): Promise<void> {
  const { tx, now } = unit;
  await tx.run('UPDATE staff SET left_at = ? WHERE id = ?', [now, id]);
  await tx.run('DELETE FROM staff_role WHERE staff_id = ?', [id]);
  await tx.run('DELETE FROM team_member WHERE staff_id = ?', [id]);
  await tx.run(
    'UPDATE temporary_role SET ended_at = ? WHERE (staff_id = ? OR from_staff_id = ?) AND ended_at IS NULL AND ends_at > ?',
    [now, id, id, now],
  );
  await tx.run(
    "UPDATE session SET ended_at = ?, end_reason = 'LEFT' WHERE account_id = ? AND audience = 'STAFF' AND ended_at IS NULL",
    [now, accountId],
  );
  await tx.run(
    'UPDATE account SET disabled_at = ? WHERE id = ? AND NOT EXISTS' +
      ' (SELECT 1 FROM student WHERE student.account_id = account.id)',
    [now, accountId],
  );
}
