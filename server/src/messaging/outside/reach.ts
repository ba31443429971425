import { inList } from '../../platform/db/in-list.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Channel } from '../delivery.entity.js';
import { inChunks } from './in-chunks.js';

/** Where somebody can be reached outside the house. */
export interface Reach {
  readonly weComUserId: string;
  readonly openId: string | null;
  readonly email: string | null;
  /** keys of subscription templates with a consent that is not spent */
  readonly consents: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly isStudent: boolean;
}

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly email: string | null;
  readonly disabledAt: number | null;
  readonly studentId: string | null;
}

/** Reads the addresses of these accounts, by three statements a few hundred. */
export async function readReach(sql: Sql, accountIds: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  const accounts = await inChunks(accountIds, (ids) => readAccounts(sql, ids));
  const links = await inChunks(accountIds, (ids) => readLinks(sql, ids));
  const consents = await inChunks(accountIds, (ids) => readConsents(sql, ids));
  const linked = new Map(links.map((link) => [`${link.provider} ${link.accountId}`, link.subject]));
  const keys = new Map<string, Set<string>>();
  for (const { accountId, templateKey } of consents) {
    const of = keys.get(accountId) ?? new Set<string>();
    keys.set(accountId, of.add(templateKey));
  }
  return new Map(
    accounts.map((account): [string, Reach] => [
      account.id,
      {
        // A person's WeCom name is his or her number, unless somebody said otherwise.
        weComUserId: linked.get(`WECOM ${account.id}`) ?? account.username,
        openId: linked.get(`WECHAT ${account.id}`) ?? null,
        email: account.email,
        consents: keys.get(account.id) ?? new Set(),
        disabled: account.disabledAt !== null,
        isStudent: account.studentId !== null,
      },
    ]),
  );
}

/** Whether a message with this subscription template can go by the channel. */
export function isReachable(reach: Reach, channel: Channel, subscription: string): boolean {
  if (reach.disabled) return false;
  if (channel === 'WECOM') return true;
  if (channel === 'MAIL') return reach.email !== null;
  return reach.openId !== null && reach.consents.has(subscription);
}

function readAccounts(sql: Sql, ids: readonly string[]): Promise<AccountRow[]> {
  const list = inList(ids);
  return sql.all<AccountRow>(
    'SELECT account.id, account.username, account.email, account.disabled_at AS disabledAt, student.id AS studentId' +
      ` FROM account LEFT JOIN student ON student.account_id = account.id WHERE account.id IN ${list.sql}`,
    list.params,
  );
}

function readLinks(
  sql: Sql,
  ids: readonly string[],
): Promise<{ accountId: string; provider: string; subject: string }[]> {
  const list = inList(ids);
  return sql.all(
    'SELECT account_id AS accountId, provider, subject FROM identity_link' +
      ` WHERE account_id IN ${list.sql} AND provider IN ('WECOM', 'WECHAT')`,
    list.params,
  );
}

function readConsents(sql: Sql, ids: readonly string[]): Promise<{ accountId: string; templateKey: string }[]> {
  const list = inList(ids);
  return sql.all(
    'SELECT DISTINCT account_id AS accountId, template_key AS templateKey FROM subscription_consent' +
      ` WHERE account_id IN ${list.sql} AND spent_at IS NULL`,
    list.params,
  );
}
