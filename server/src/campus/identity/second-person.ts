import { DAY, type Instant } from '../../kernel/clock.js';
import type { Sql } from '../../platform/db/sql.js';

/** For how long a first person's wish waits for a second. */
const WAITS = DAY;
/** For how long who did the one half of an opening may not do the other. */
const APART = 7 * DAY;

interface Trace {
  readonly accountId: string;
}

async function lately(sql: Sql, action: string, subject: string, since: Instant): Promise<string[]> {
  const rows = await sql.all<Trace>(
    "SELECT account_id AS accountId FROM audit_entry WHERE subject_type = 'Account' AND subject_id = ? AND action = ? AND at > ?",
    [subject, action, since],
  );
  return rows.map(({ accountId }) => accountId);
}

/** Whether somebody else has asked for this reset within a day. The audit log remembers, so that no table of its own can be edited. */
export async function anotherAsked(sql: Sql, by: string, subject: string, now: Instant): Promise<boolean> {
  return (await lately(sql, 'PASSWORD_RESET_ASKED', subject, now - WAITS)).some((who) => who !== by);
}

/** Whether this very person did `action` to the account within a week. */
export async function didLately(
  sql: Sql,
  by: string,
  action: 'PASSWORD_RESET' | 'SECOND_FACTOR_REMOVED' | 'WECOM_LINKED',
  subject: string,
  now: Instant,
): Promise<boolean> {
  return (await lately(sql, action, subject, now - APART)).includes(by);
}

/** The accounts to which this person did `action` within a week. */
export async function doneLately(
  sql: Sql,
  by: string,
  action: 'SECOND_FACTOR_REMOVED',
  now: Instant,
): Promise<Set<string>> {
  const rows = await sql.all<{ subjectId: string }>(
    "SELECT subject_id AS subjectId FROM audit_entry WHERE subject_type = 'Account' AND account_id = ? AND action = ? AND at > ?",
    [by, action, now - APART],
  );
  return new Set(rows.map(({ subjectId }) => subjectId));
}
