import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import { refuse } from '../../kernel/refusal.js';
import { DEFAULT_OFFICE, FEEDBACK_OFFICES, FEEDBACK_ROLES } from './feedback.machine.js';

/** The offices that students can write to now: those where somebody answers, and Student Affairs, which takes what is nobody's. */
export async function openOffices(sql: Sql): Promise<readonly string[]> {
  const roles = inList(FEEDBACK_ROLES);
  const rows = await sql.all<{ office: string }>(
    'SELECT DISTINCT held.office_code AS office FROM staff_role held' +
      ' JOIN staff ON staff.id = held.staff_id AND staff.left_at IS NULL' +
      ' JOIN account ON account.id = staff.account_id AND account.disabled_at IS NULL' +
      ` WHERE held.role IN ${roles.sql}`,
    roles.params,
  );
  const staffed = new Set([DEFAULT_OFFICE, ...rows.map(({ office }) => office)]);
  return FEEDBACK_OFFICES.filter((office) => staffed.has(office));
}

/** The office asked for, if students can write to it. Refuses INVALID_INPUT FEEDBACK_OFFICE, field `office`. */
export async function openOffice(sql: Sql, office: string): Promise<string> {
  return (await openOffices(sql)).includes(office) ? office : refuse('INVALID_INPUT', 'FEEDBACK_OFFICE', {}, 'office');
}

/** The one in charge of a function where somebody answers there, else Student Affairs. */
export async function officeInCharge(sql: Sql, owner: string | undefined): Promise<string> {
  const offices = await openOffices(sql);
  return offices.find((office) => office === owner) ?? DEFAULT_OFFICE;
}
