import type { Actor, HeldRole } from '../../../campus/actor.js';
import type { StaffRoleCode } from '../../../campus/staff.entity.js';
import { inList } from '../../../platform/db/in-list.js';
import type { Sql } from '../../../platform/db/sql.js';

interface StudentRow {
  readonly id: string;
  readonly accountId: string;
  readonly number: string;
  readonly name: string;
}

interface RoleRow {
  readonly staffId: string;
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly office: string;
  readonly role: StaffRoleCode;
}

/** The demo's staff as those who act, in the order of their user names. */
export type Cast = readonly Actor[];

export async function readCast(sql: Sql): Promise<Cast> {
  const rows = await sql.all<RoleRow>(
    'SELECT staff.id AS staffId, staff.account_id AS accountId, account.username, staff.name, staff_role.office_code AS office,' +
      ' staff_role.role FROM staff JOIN account ON account.id = staff.account_id JOIN staff_role ON staff_role.staff_id = staff.id' +
      ' ORDER BY account.username, staff_role.office_code, staff_role.role',
  );
  const cast = new Map<string, Actor & { roles: HeldRole[] }>();
  for (const { staffId, accountId, username, name, office, role } of rows) {
    const actor = cast.get(staffId) ?? {
      accountId,
      sessionId: '',
      audience: 'STAFF',
      displayName: name,
      username,
      studentId: null,
      staffId,
      roles: [],
    };
    actor.roles.push({ office, role });
    cast.set(staffId, actor);
  }
  return [...cast.values()];
}

/** Those who hold the role in the office. */
export function holders(cast: Cast, office: string, role: StaffRoleCode): Actor[] {
  return cast.filter((actor) => actor.roles.some((held) => held.office === office && held.role === role));
}

/** Students as those who act: these numbers first, in this order, then so many others by number. */
export async function readStudentActors(sql: Sql, numbers: readonly string[], others: number): Promise<Actor[]> {
  const list = inList(numbers);
  const columns = 'SELECT id, account_id AS accountId, number, name FROM student';
  const named = await sql.all<StudentRow>(`${columns} WHERE number IN ${list.sql}`, list.params);
  const more = await sql.all<StudentRow>(
    `${columns} WHERE number NOT IN ${list.sql} ORDER BY number LIMIT ${Math.trunc(others)}`,
    list.params,
  );
  const ordered = numbers.flatMap((number) => named.filter((row) => row.number === number));
  return [...ordered, ...more].map(studentActor);
}

function studentActor({ id, accountId, number, name }: StudentRow): Actor {
  return {
    accountId,
    sessionId: '',
    audience: 'STUDENT',
    displayName: name,
    username: number,
    studentId: id,
    staffId: null,
    roles: [],
  };
}
