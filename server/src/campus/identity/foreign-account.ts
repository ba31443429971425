import type { Sql } from '../../platform/db/sql.js';
import type { Audience } from '../actor.js';
import type { IdentityProvider } from './identity-link.entity.js';

export type Unfit = 'NO_ACCOUNT' | 'DISABLED' | 'NOT_STAFF' | 'NOT_A_STUDENT';
export type Found = { readonly accountId: string } | { readonly unfit: Unfit };

interface Candidate {
  readonly id: string;
  readonly disabledAt: number | null;
  readonly studentId: string | null;
  readonly staffId: string | null;
  readonly leftAt: number | null;
}

const COLUMNS =
  'SELECT account.id, account.disabled_at AS disabledAt, student.id AS studentId, staff.id AS staffId,' +
  ' staff.left_at AS leftAt FROM account LEFT JOIN student ON student.account_id = account.id' +
  ' LEFT JOIN staff ON staff.account_id = account.id';

/** As we compare a foreign name: WeCom tells no small letters from capitals. */
export const subjectOf = (provider: IdentityProvider, name: string): string =>
  provider === 'WECOM' ? name.toLowerCase() : name;

/**
 * The account that a foreign name stands for on one side of the house: the one it is linked to, else the one whose number it is.
 * A number that is somebody's who is linked to another foreign name is not taken, nor one that several accounts could mean. WeChat's
 * names are no numbers: only links count.
 */
export async function accountOfForeign(
  sql: Sql,
  provider: IdentityProvider,
  name: string,
  audience: Audience,
): Promise<Found> {
  const found =
    (await byLink(sql, provider, name)) ?? (provider === 'WECHAT' ? null : await byNumber(sql, provider, name));
  if (found === null) return { unfit: 'NO_ACCOUNT' };
  if (found.disabledAt !== null) return { unfit: 'DISABLED' };
  if (audience === 'STUDENT') return found.studentId === null ? { unfit: 'NOT_A_STUDENT' } : { accountId: found.id };
  if (found.staffId === null) return { unfit: 'NOT_STAFF' };
  return found.leftAt === null ? { accountId: found.id } : { unfit: 'DISABLED' };
}

async function byLink(sql: Sql, provider: IdentityProvider, name: string): Promise<Candidate | null> {
  const rows = await sql.all<Candidate>(
    `${COLUMNS} JOIN identity_link link ON link.account_id = account.id WHERE link.provider = ? AND link.subject = ?`,
    [provider, subjectOf(provider, name)],
  );
  return rows[0] ?? null;
}

async function byNumber(sql: Sql, provider: IdentityProvider, name: string): Promise<Candidate | null> {
  // Names of digits alone, as most are, are found by the index; letters may be small or capital on either side.
  const where = /[a-z]/i.test(name) ? 'LOWER(account.username) = ?' : 'account.username = ?';
  const rows = await sql.all<Candidate>(
    `${COLUMNS} WHERE ${where} AND NOT EXISTS` +
      ' (SELECT 1 FROM identity_link WHERE identity_link.account_id = account.id AND identity_link.provider = ?)',
    [name.toLowerCase(), provider],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}
