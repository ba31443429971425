import type { Instant } from '../kernel/clock.js';
import { refuse } from '../kernel/refusal.js';
import { passwordFits } from '../platform/crypto/passwords.js';
import { databaseTime } from '../platform/db/database-time.js';
import type { Database } from '../platform/db/sql.js';
import type { Services } from '../platform/services.js';
import type { Audience } from './actor.js';
import { accountIdOfName, plainName } from './identity/account-names.js';
import {
  accountKey,
  addressKey,
  forgetGuesses,
  givePlaceBack,
  nameKey,
  takePlace,
  type GuessKey,
} from './identity/guess-guard.js';
import { readFactor, useCode, type FactorRow } from './identity/second-factor.js';
import { tellRefused, type WhyRefused } from './identity/sign-in-refused.js';
import { temporaryPasswordOver } from './identity/temporary-password.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** six digits or a recovery code, where the account has a second factor */
  readonly secondFactor: string | null;
  readonly audience: Audience;
  /** network address, for limits */
  readonly address: string;
}

interface CredentialRow {
  readonly at: number;
  readonly passwordHash: string | null;
  readonly mustChange: number | boolean;
  readonly changedAt: number | null;
  readonly disabledAt: number | null;
  readonly studentId: string | null;
  readonly staffId: string | null;
  readonly leftAt: number | null;
}

/**
 * The account behind a name and password, for one side of the house. Whatever is wrong (no such account, wrong password,
 * disabled), the refusal and its duration are the same, and each guess is counted before it is looked at; only someone with the
 * right password learns that this side is not his, or that a second factor is asked.
 */
export async function checkPassword(
  services: Pick<Services, 'database' | 'clock' | 'cipher' | 'config'>,
  given: Credentials,
): Promise<{ accountId: string; factorGiven: boolean }> {
  const { database, clock } = services;
  refuseWhereOff(services, given.audience);
  const accountId = await accountIdOfName(database, given.username);
  const row = await readCredentials(database, accountId ?? '');
  const now = clock.at(row.at);
  const keys = {
    account: accountId === null ? nameKey(plainName(given.username)) : accountKey(accountId),
    address: addressKey(given.address),
  };
  const guess = await takePlaces(database, keys, now);
  const fits = await passwordFits(given.password, row.passwordHash);
  const gone = row.disabledAt !== null || (given.audience === 'STAFF' && row.leftAt !== null);
  const refuseGuess = async (why: WhyRefused) => {
    await tellRefused(database, now, accountId, why, guess);
    return refuse('UNAUTHENTICATED', why, {}, why === 'SECOND_FACTOR_WRONG' ? 'secondFactor' : undefined);
  };
  if (!fits || accountId === null || gone) return refuseGuess('WRONG_CREDENTIALS');
  const factor = await confirmedFactor(database, accountId);
  const asked = given.audience === 'STAFF' ? factor : null;
  if (asked !== null) {
    if (given.secondFactor === null) refuse('UNAUTHENTICATED', 'SECOND_FACTOR_NEEDED', {}, 'secondFactor');
    const right = await useCode(database, services.cipher, accountId, asked, given.secondFactor, now);
    if (!right) return refuseGuess('SECOND_FACTOR_WRONG');
  }
  // While a second factor is to be guessed, the right password alone must not wipe out the count of the wrong codes.
  await (factor === null || asked !== null ? forgetGuesses : givePlaceBack)(database, keys.account);
  await givePlaceBack(database, keys.address);
  refuseOtherSide(row, given.audience);
  if (temporaryPasswordOver(Boolean(row.mustChange), row.changedAt, now))
    refuse('FORBIDDEN', 'TEMPORARY_PASSWORD_OVER');
  return { accountId, factorGiven: asked !== null };
}

function refuseWhereOff({ config }: Pick<Services, 'config'>, audience: Audience): void {
  const { localPasswords } = config.identity;
  if (localPasswords === 'none' || (localPasswords === 'staff' && audience === 'STUDENT')) {
    refuse('FORBIDDEN', 'LOCAL_PASSWORDS_OFF');
  }
}

function refuseOtherSide(row: CredentialRow, audience: Audience): void {
  if (audience === 'STUDENT' && row.studentId === null) refuse('FORBIDDEN', 'NOT_A_STUDENT');
  if (audience === 'STAFF' && row.staffId === null) refuse('FORBIDDEN', 'NOT_STAFF');
}

/** One row in any case: with nulls for an account that is not there. */
async function readCredentials(database: Database, accountId: string): Promise<CredentialRow> {
  const [row] = await database.all<CredentialRow>(
    `SELECT ${databaseTime(database.dialect)} AS at, account.password_hash AS passwordHash,` +
      ' account.must_change_password AS mustChange, account.password_changed_at AS changedAt,' +
      ' account.disabled_at AS disabledAt, student.id AS studentId, staff.id AS staffId, staff.left_at AS leftAt' +
      ' FROM (SELECT 1 AS one) AS base LEFT JOIN account ON account.id = ?' +
      ' LEFT JOIN student ON student.account_id = account.id LEFT JOIN staff ON staff.account_id = account.id',
    [accountId],
  );
  if (row === undefined) throw new Error('the database told no time');
  return row;
}

async function takePlaces(
  database: Database,
  keys: { readonly account: GuessKey; readonly address: GuessKey },
  now: Instant,
): Promise<number> {
  await takePlace(database, keys.address, now);
  try {
    return await takePlace(database, keys.account, now);
  } catch (error) {
    // Not looked at, so no guess of this address.
    await givePlaceBack(database, keys.address);
    throw error;
  }
}

async function confirmedFactor(database: Database, accountId: string): Promise<FactorRow | null> {
  const factor = await readFactor(database, accountId);
  return factor?.confirmedAt == null ? null : factor;
}
