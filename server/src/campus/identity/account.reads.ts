import type { Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';
import type { SignInWay } from '../../platform/sessions/sessions.js';
import type { Audience } from '../actor.js';
import type { RequestContext } from '../request-context.js';
import { factorRequired } from './first-duties.js';
import { hashesOf } from './second-factor.js';

/** What only the person sees of the account. */
export interface AccountDetails {
  readonly id: string;
  readonly email: string | null;
  readonly mustChangePassword: boolean;
  readonly hasPassword: boolean;
  readonly weChatBound: boolean;
  readonly factorSince: Instant | null;
  readonly recoveryHashes: string | null;
}

export const unsafeAccountDetails = defineLoader<AccountDetails, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<AccountDetails>(
    'SELECT account.id, email, must_change_password AS mustChangePassword,' +
      ' CASE WHEN password_hash IS NULL THEN 0 ELSE 1 END AS hasPassword,' +
      " (SELECT COUNT(*) FROM identity_link WHERE identity_link.account_id = account.id AND provider = 'WECHAT') AS weChatBound," +
      ' second_factor.confirmed_at AS factorSince, second_factor.recovery_hashes AS recoveryHashes FROM account' +
      ` LEFT JOIN second_factor ON second_factor.account_id = account.id WHERE account.id IN ${list.sql}`,
    list.params,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        mustChangePassword: Boolean(row.mustChangePassword),
        hasPassword: Boolean(row.hasPassword),
        weChatBound: Boolean(row.weChatBound),
      },
    ]),
  );
});

export function factorStatus(context: RequestContext, details: AccountDetails) {
  return {
    confirmed: details.factorSince !== null,
    required: factorRequired(context.actor?.roles ?? [], context.services.config.identity.secondFactor),
    recoveryCodesLeft: details.factorSince === null ? 0 : hashesOf(details.recoveryHashes ?? '[]').length,
  };
}

export interface SessionRow {
  readonly __typename: 'Session';
  readonly id: string;
  readonly audience: Audience;
  readonly way: SignInWay;
  readonly device: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
}

/** So many at most are shown; nobody has more by hand. */
const SHOWN = 100;

/** The sessions of an account that run, the present one first, then the most lively. */
export async function unsafeRunningSessions(context: RequestContext, accountId: string): Promise<SessionRow[]> {
  const { database, config } = context.services;
  const rows = await database.all<SessionRow>(
    "SELECT 'Session' AS __typename, id, audience, way, device, created_at AS createdAt, last_seen_at AS lastSeenAt," +
      ' expires_at AS expiresAt FROM session WHERE account_id = ? AND ended_at IS NULL AND expires_at > ?' +
      " AND last_seen_at >= CASE WHEN audience = 'STAFF' THEN ? ELSE ? END" +
      ' ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, last_seen_at DESC, id LIMIT ?',
    [
      accountId,
      context.now,
      context.now - config.staffIdleMs,
      context.now - config.identity.studentIdleMs,
      context.actor?.sessionId ?? '',
      SHOWN,
    ],
  );
  return rows;
}
