import type { Instant } from '../kernel/clock.js';
import { refuse } from '../kernel/refusal.js';
import { passwordFits } from '../platform/crypto/passwords.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import type { Database } from '../platform/db/sql.js';
import type { Audience } from './actor.js';

interface CredentialRow {
  readonly accountId: string;
  readonly passwordHash: string | null;
  readonly disabledAt: number | null;
  readonly studentId: string | null;
  readonly staffId: string | null;
}

/**
 * The account behind a name and password, for one side of the house. Whatever is wrong (no such account, wrong password,
 * disabled), the refusal and its duration are the same; only someone with the right password learns that this side is not his.
 */
export async function checkPassword(
  database: Database,
  username: string,
  password: string,
  audience: Audience,
): Promise<{ accountId: string; databaseTime: Instant }> {
  const rows = await database.all<CredentialRow>(
    'SELECT account.id AS accountId, account.password_hash AS passwordHash, account.disabled_at AS disabledAt,' +
      ' student.id AS studentId, staff.id AS staffId FROM account' +
      ' LEFT JOIN student ON student.account_id = account.id LEFT JOIN staff ON staff.account_id = account.id' +
      ' WHERE account.username = ?',
    [username],
  );
  const row = rows[0];
  const fits = await passwordFits(password, row?.passwordHash ?? null);
  if (!fits || row === undefined || row.disabledAt !== null) return refuse('UNAUTHENTICATED', 'WRONG_CREDENTIALS');
  if (audience === 'STUDENT' && row.studentId === null) refuse('FORBIDDEN', 'NOT_A_STUDENT');
  if (audience === 'STAFF' && row.staffId === null) refuse('FORBIDDEN', 'NOT_STAFF');
  return { accountId: row.accountId, databaseTime: await readDatabaseTime(database) };
}
