import { refuse } from '../../kernel/refusal.js';
import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand, type Unit } from '../../platform/commands/run-command.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import type { WeComMember, WeComPort } from '../../platform/wecom/wecom-port.js';
import { commandOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import type { StaffRoleCode } from '../staff.entity.js';
import { rolesOf } from './office-roles.js';
import { SEALED_OFFICES } from '../identity/sealed-offices.js';
import type { RoleSuggestionRow, WeComDepartmentRow } from './staffing.types.js';

interface DepartmentColumns extends Omit<WeComDepartmentRow, 'roles'> {
  readonly roles: string;
}

/** Every department ever seen, by WeCom's number. */
export async function readDepartments(sql: Sql): Promise<WeComDepartmentRow[]> {
  const rows = await sql.all<DepartmentColumns>(
    'SELECT department_id AS id, department_name AS name, office_code AS officeCode, roles, seen_at AS seenAt' +
      ' FROM department_mapping ORDER BY department_id',
  );
  return rows.map((row) => ({ ...row, roles: row.roles.split(',').filter(Boolean) as StaffRoleCode[] }));
}

/** Says which office a department is and which roles its members are offered; those of a sealed office never. */
export async function mapDepartment(
  context: RequestContext,
  input: {
    readonly departmentId: number;
    readonly office?: string | null;
    readonly roles: readonly StaffRoleCode[];
    readonly requestId?: string | null;
  },
): Promise<WeComDepartmentRow> {
  const { database, clock } = context.services;
  const office = input.office ?? null;
  if (office !== null && !context.dictionaries.offices.some(({ code }) => code === office)) {
    refuse('INVALID_INPUT', 'UNKNOWN_OFFICE', {}, 'office');
  }
  if (office !== null && SEALED_OFFICES.includes(office)) refuse('FORBIDDEN', 'NOT_YOURS_TO_GRANT', {}, 'office');
  const roles = office === null ? [] : [...new Set(input.roles)];
  const unfit = roles.some((role) => !rolesOf(office ?? '').includes(role) || role === 'ADMINISTRATOR');
  if (unfit) refuse('INVALID_INPUT', 'ROLE_UNKNOWN_THERE', {}, 'roles');
  const envelope = commandOf(context, 'mapDepartment', input, {
    subjectType: 'WeComDepartment',
    detail: { department: input.departmentId, office, roles },
  });
  await runCommand(clock, onPool(database), envelope, {
    work: async ({ tx }) => {
      const known = await tx.all<object>('SELECT 1 AS one FROM department_mapping WHERE department_id = ?', [
        input.departmentId,
      ]);
      if (known.length === 0) refuse('NOT_FOUND');
      await tx.run('UPDATE department_mapping SET office_code = ?, roles = ? WHERE department_id = ?', [
        office,
        roles.join(),
        input.departmentId,
      ]);
      return { id: String(input.departmentId) };
    },
  });
  const all = await readDepartments(database);
  return all.find(({ id }) => id === input.departmentId) ?? refuse('NOT_FOUND');
}

export interface Synchronised {
  readonly departments: readonly WeComDepartmentRow[];
  readonly suggestions: readonly RoleSuggestionRow[];
  readonly unknownMembers: number;
}

/**
 * Looks at WeCom's address book: keeps the departments' names, and offers the roles that members of mapped departments lack.
 * WeCom is asked outside any transaction. Nothing is granted.
 */
export async function synchroniseDepartments(
  context: RequestContext,
  input: { readonly requestId?: string | null },
): Promise<Synchronised> {
  const { database, clock, foreign } = context.services;
  const { weCom } = foreign;
  if (weCom === null) return refuse('UNAVAILABLE', 'FOREIGN_SERVICE_DOWN');
  const found = await asked(() => weCom.departments());
  const envelope = commandOf(context, 'synchroniseDepartments', input, {
    subjectType: 'WeComDepartment',
    detail: { departments: found.length },
  });
  await runCommand(clock, onPool(database), envelope, {
    work: async (unit) => {
      for (const { id, name } of found) await keep(unit, id, name);
      return { departments: found.length };
    },
  });
  const departments = await readDepartments(database);
  const members = await membersOfMapped(weCom, departments, new Set(found.map(({ id }) => id)));
  return { departments, ...(await suggest(database, members)) };
}

async function keep(unit: Unit, id: number, name: string): Promise<void> {
  const kept = [...name.normalize('NFC')].slice(0, 100).join('');
  const { affectedRows } = await unit.tx.run(
    'UPDATE department_mapping SET department_name = ?, seen_at = ? WHERE department_id = ?',
    [kept, unit.now, id],
  );
  if (affectedRows > 0) return;
  const known = await unit.tx.all<object>('SELECT 1 AS one FROM department_mapping WHERE department_id = ?', [id]);
  if (known.length > 0) return;
  await unit.tx.run(
    "INSERT INTO department_mapping (department_id, department_name, office_code, roles, seen_at) VALUES (?, ?, NULL, '', ?)",
    [id, kept, unit.now],
  );
}

type MappedMember = WeComMember & { readonly department: WeComDepartmentRow };

async function membersOfMapped(
  weCom: WeComPort,
  departments: readonly WeComDepartmentRow[],
  present: ReadonlySet<number>,
): Promise<MappedMember[]> {
  const members: MappedMember[] = [];
  for (const department of departments) {
    if (department.officeCode === null || department.roles.length === 0 || !present.has(department.id)) continue;
    const found = await asked(() => weCom.membersOf(department.id));
    members.push(...found.filter(({ status }) => status === 1).map((member) => ({ ...member, department })));
  }
  return members;
}

/** WeCom's userid is the staff number unless a link says otherwise. */
async function suggest(
  sql: Sql,
  members: readonly MappedMember[],
): Promise<{ suggestions: RoleSuggestionRow[]; unknownMembers: number }> {
  const userIds = [...new Set(members.map(({ userId }) => userId.toLowerCase()))];
  if (userIds.length === 0) return { suggestions: [], unknownMembers: 0 };
  const list = inList(userIds);
  const known = await sql.all<{ id: string; name: string; linked: string | null }>(
    'SELECT staff.id, LOWER(account.username) AS name, link.subject AS linked FROM staff' +
      ' JOIN account ON account.id = staff.account_id' +
      " LEFT JOIN identity_link link ON link.account_id = account.id AND link.provider = 'WECOM'" +
      ` WHERE staff.left_at IS NULL AND (link.subject IN ${list.sql} OR LOWER(account.username) IN ${list.sql})`,
    [...list.params, ...list.params],
  );
  const staffOf = new Map(known.map(({ id, name, linked }) => [linked ?? name, id]));
  const held = new Set(
    (
      await sql.all<{ key: string }>("SELECT CONCAT(staff_id, ':', office_code, ':', role) AS `key` FROM staff_role")
    ).map(({ key }) => key),
  );
  const suggestions = new Map<string, RoleSuggestionRow>();
  for (const { userId, department } of members) {
    const staffId = staffOf.get(userId.toLowerCase());
    if (staffId === undefined || department.officeCode === null) continue;
    for (const role of department.roles) {
      const key = `${staffId}:${department.officeCode}:${role}`;
      if (!held.has(key)) suggestions.set(key, { staffId, office: department.officeCode, role });
    }
  }
  const unknownMembers = userIds.filter((userId) => !staffOf.has(userId)).length;
  return { suggestions: [...suggestions.values()], unknownMembers };
}

async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ForeignError) refuse('UNAVAILABLE', 'FOREIGN_SERVICE_DOWN');
    throw error;
  }
}
