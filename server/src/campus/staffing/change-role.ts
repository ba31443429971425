import { newId } from '../../kernel/ids.js';
import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import type { Sql } from '../../platform/db/sql.js';
import { holds, type Actor } from '../actor.js';
import { actorOf, commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { mayGrant, rolesOf } from './office-roles.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import { holdsForGood, lockRoles, othersWith, staffNow, touchStaff } from './staff-rows.js';

export interface RoleInput {
  /** the staff row's id */
  readonly staffId: string;
  readonly expectedVersion: number;
  readonly office: string;
  readonly role: StaffRoleCode;
  readonly requestId?: string | null;
}

/** Gives a role. Nobody gives one to himself or herself; those of a sealed office are its head's to give. */
export async function grantRole(context: RequestContext, input: RoleInput): Promise<void> {
  const actor = actorOf(context);
  await change(context, 'grantRole', input, async (unit) => {
    const named = await mayNameHead(unit.tx, actor, input);
    if (!mayGrant(actor, input.office, input.role) && !named) refuse('FORBIDDEN', 'NOT_YOURS_TO_GRANT');
    if (input.staffId === actor.staffId) refuse('FORBIDDEN', 'OWN_ROLE');
    if ((await staffNow(unit.tx, input.staffId)).leftAt !== null) refuse('INELIGIBLE', 'STAFF_LEFT');
    if (await holdsForGood(unit.tx, input.staffId, input.office, input.role)) refuse('ALREADY_DONE', 'ROLE_HELD');
    await unit.tx.run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
      newId(),
      input.staffId,
      input.office,
      input.role,
    ]);
    if (named) await endNaming(unit, input.office);
  });
}

/** Takes a role, one's own too; delegations of it end with it. The last administrator and a sealed office's last head stay. */
export async function revokeRole(context: RequestContext, input: RoleInput): Promise<void> {
  const actor = actorOf(context);
  await change(context, 'revokeRole', input, async (unit) => {
    const mine = input.staffId === actor.staffId;
    if (!mine && !mayGrant(actor, input.office, input.role)) refuse('FORBIDDEN', 'NOT_YOURS_TO_GRANT');
    if (!(await holdsForGood(unit.tx, input.staffId, input.office, input.role))) {
      refuse('ALREADY_DONE', 'ROLE_NOT_HELD');
    }
    await refuseLast(unit.tx, input.staffId, [input]);
    await unit.tx.run('DELETE FROM staff_role WHERE staff_id = ? AND office_code = ? AND role = ?', [
      input.staffId,
      input.office,
      input.role,
    ]);
    await unit.tx.run(
      'UPDATE temporary_role SET ended_at = ? WHERE from_staff_id = ? AND office_code = ? AND role = ?' +
        ' AND ended_at IS NULL AND ends_at > ?',
      [unit.now, input.staffId, input.office, input.role, unit.now],
    );
  });
}

/** Refuses to take what nobody else could do: the last administrator's role, and the last head's of a sealed office. */
export async function refuseLast(
  tx: Sql,
  staffId: string,
  roles: readonly { readonly office: string; readonly role: StaffRoleCode }[],
): Promise<void> {
  for (const { office, role } of roles) {
    const alone =
      (role === 'ADMINISTRATOR' && (await othersWith(tx, staffId, role, null)) === 0) ||
      (role === 'HEAD' && SEALED_OFFICES.includes(office) && (await othersWith(tx, staffId, role, office)) === 0);
    if (alone) refuse('CONFLICT', 'LAST_ADMINISTRATOR', {}, 'role');
  }
}

/** A sealed office without a head gets one by two administrators: a broken glass of the role HEAD lets one of them name it. */
async function mayNameHead(tx: Sql, actor: Actor, { office, role }: RoleInput): Promise<boolean> {
  if (role !== 'HEAD' || !SEALED_OFFICES.includes(office) || !holds(actor, 'STUDENT_AFFAIRS', ['ADMINISTRATOR']))
    return false;
  const open = await tx.all<{ id: string }>(
    "SELECT id FROM break_glass WHERE office_code = ? AND role = 'HEAD' AND state = 'OPEN'" +
      ' AND (requested_by = ? OR decided_by = ?)',
    [office, actor.staffId, actor.staffId],
  );
  return open.length > 0 && (await othersWith(tx, '', 'HEAD', office)) === 0;
}

async function endNaming(unit: Unit, office: string): Promise<void> {
  await unit.tx.run(
    "UPDATE break_glass SET state = 'ENDED', ended_at = ?, version = version + 1 WHERE office_code = ?" +
      " AND role = 'HEAD' AND state = 'OPEN'",
    [unit.now, office],
  );
}

async function change(
  context: RequestContext,
  command: string,
  input: RoleInput,
  work: (unit: Unit) => Promise<void>,
): Promise<void> {
  if (!context.dictionaries.offices.some(({ code }) => code === input.office)) {
    refuse('INVALID_INPUT', 'UNKNOWN_OFFICE', {}, 'office');
  }
  if (!rolesOf(input.office).includes(input.role)) refuse('INVALID_INPUT', 'ROLE_UNKNOWN_THERE', {}, 'role');
  const { database, clock } = context.services;
  const envelope = commandOf(context, command, input, {
    subjectType: 'Staff',
    detail: { office: input.office, role: input.role },
  });
  await runCommand(clock, onPool(database), envelope, {
    lock: lockRoles,
    work: async (unit) => {
      await staffNow(unit.tx, input.staffId);
      await work(unit);
      await touchStaff(unit, input.staffId, input.expectedVersion);
      return { id: input.staffId };
    },
  });
}
