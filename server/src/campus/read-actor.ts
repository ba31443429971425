import { DAY, type Clock, type Instant } from '../kernel/clock.js';
import { tokenHash } from '../platform/crypto/tokens.js';
import { databaseTime } from '../platform/db/database-time.js';
import type { Database, Dialect } from '../platform/db/sql.js';
import type { Config } from '../platform/config/config.js';
import type { SignInWay } from '../platform/sessions/sessions.js';
import type { Actor, Audience, HeldRole } from './actor.js';
import { dutiesOf, factorRequired } from './identity/first-duties.js';
import { STUDENT_COLUMNS, studentWithin, type StudentColumns, type StudentRow } from './people.reads.js';
import type { StaffRoleCode } from './staff.entity.js';

interface ActorRow extends Omit<StudentColumns, 'studentId'> {
  readonly at: number;
  readonly sessionId: string;
  readonly audience: Audience;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly studentId: string | null;
  readonly staffId: string | null;
  readonly roles: string | null;
  readonly way: SignInWay;
  readonly mustChangePassword: number | boolean;
  readonly factorGivenAt: number | null;
  /** since when the account has a second factor */
  readonly factorSince: number | null;
  /** as `office:role:kind:id:from:until`, by comma; those that began and have not been ended */
  readonly temporaryRoles: string | null;
  readonly studentLeftAt: number | null;
}

export interface ReadActor {
  readonly actor: Actor | null;
  /** the actor as a student: nearly every page of students begins with it, so it comes along */
  readonly student: StudentRow | null;
  readonly now: Instant;
}

/** How long sessions last without a sign of life, and who must have a second factor. */
export interface SessionRules {
  readonly staffIdleMs: number;
  readonly studentIdleMs: number;
  readonly secondFactor: 'administrators' | 'offered';
}

export function sessionRulesOf({ staffIdleMs, identity }: Config): SessionRules {
  return { staffIdleMs, studentIdleMs: identity.studentIdleMs, secondFactor: identity.secondFactor };
}

/** How stale `lastSeenAt` may grow before a request renews it. */
const SEEN_EVERY_MS = 60_000;

/** For how long after graduating or withdrawing a student may still sign in (ours). */
export const STUDENT_STAYS_MS = 180 * DAY;

/** Made once: a text put together anew for each request would be hashed anew to find its prepared statement. */
const STATEMENTS = { sqlite: statementOf('sqlite'), mysql: statementOf('mysql') } as const;

function statementOf(dialect: Dialect): string {
  return (
    `SELECT ${databaseTime(dialect)} AS at, session.id AS sessionId, session.audience,` +
    ' session.last_seen_at AS lastSeenAt, session.expires_at AS expiresAt, account.id AS accountId,' +
    ' account.username, account.display_name AS displayName, account.must_change_password AS mustChangePassword,' +
    ' session.way, session.factor_given_at AS factorGivenAt, second_factor.confirmed_at AS factorSince,' +
    ' student.id AS studentId,' +
    ` ${STUDENT_COLUMNS}, staff.id AS staffId,` +
    " (SELECT GROUP_CONCAT(CONCAT(office_code, ':', role)) FROM staff_role WHERE staff_role.staff_id = staff.id) AS roles," +
    " (SELECT GROUP_CONCAT(CONCAT(temporary.office_code, ':', temporary.role, ':', temporary.kind, ':', temporary.id, ':'," +
    " COALESCE(temporary.from_staff_id, ''), ':', temporary.ends_at)) FROM temporary_role temporary" +
    ` WHERE temporary.staff_id = staff.id AND temporary.ended_at IS NULL AND temporary.starts_at <= ${databaseTime(dialect)} + ?` +
    ` AND temporary.ends_at > ${databaseTime(dialect)} + ?) AS temporaryRoles, student.left_at AS studentLeftAt` +
    ' FROM session JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL' +
    " LEFT JOIN student ON student.account_id = account.id AND session.audience = 'STUDENT'" +
    " LEFT JOIN staff ON staff.account_id = account.id AND session.audience = 'STAFF' AND staff.left_at IS NULL" +
    ' LEFT JOIN second_factor ON second_factor.account_id = staff.account_id' +
    ' WHERE session.token_hash = ? AND session.ended_at IS NULL'
  );
}

/** Who a token speaks for and what time it is, by one statement. An ended, expired or idle session speaks for nobody. */
export async function readActor(
  database: Database,
  clock: Clock,
  token: string,
  rules: SessionRules,
): Promise<ReadActor> {
  const rows = await database.all<ActorRow>(STATEMENTS[database.dialect], [
    clock.offset,
    clock.offset,
    tokenHash(token),
  ]);
  const row = rows[0];
  if (row === undefined) return { actor: null, student: null, now: clock.now() };
  const now = clock.at(row.at);
  const idle = now - row.lastSeenAt > (row.audience === 'STAFF' ? rules.staffIdleMs : rules.studentIdleMs);
  if (now >= row.expiresAt || idle || hasLeft(row, now)) return { actor: null, student: null, now };
  if (now - row.lastSeenAt > SEEN_EVERY_MS) {
    await database.run('UPDATE session SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?', [
      now,
      row.sessionId,
      now,
    ]);
  }
  return { actor: actorOf(row, rules), student: studentOf(row), now };
}

/** Staff who left have no side of theirs any more; students who left still come to read and to collect, for a while. */
function hasLeft(row: ActorRow, now: Instant): boolean {
  if (row.audience === 'STAFF') return row.staffId === null;
  return row.studentLeftAt !== null && now >= row.studentLeftAt + STUDENT_STAYS_MS;
}

function actorOf(row: ActorRow, rules: SessionRules): Actor {
  const roles = [...listed(row.roles).map(ownRole), ...listed(row.temporaryRoles).map(temporaryRole)];
  return {
    accountId: row.accountId,
    sessionId: row.sessionId,
    audience: row.audience,
    displayName: row.displayName,
    username: row.username,
    studentId: row.studentId,
    staffId: row.staffId,
    roles,
    mustDo: dutiesOf({
      ...row,
      mustChangePassword: Boolean(row.mustChangePassword),
      factorRequired: factorRequired(roles, rules.secondFactor),
    }),
  };
}

function studentOf(row: ActorRow): StudentRow | null {
  return isStudents(row) ? studentWithin(row) : null;
}

function isStudents(row: ActorRow): row is ActorRow & StudentColumns {
  return row.studentId !== null;
}

const listed = (text: string | null): readonly string[] => (text === null ? [] : text.split(','));

function ownRole(text: string): HeldRole {
  const [office = '', role = ''] = text.split(':');
  return { office, role: role as StaffRoleCode };
}

function temporaryRole(text: string): HeldRole {
  const [office = '', role = '', kind, id = '', from = '', until] = text.split(':');
  const held = { office, role: role as StaffRoleCode, until: Number(until) };
  return kind === 'BREAK_GLASS' ? { ...held, glass: id } : { ...held, from };
}
