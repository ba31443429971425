import { actorOf } from '../command-of.js';
import type { RequestContext } from '../request-context.js';
import { accountKey, givePlaceBack, takePlace } from './guess-guard.js';
import { refuseCode, useCode, type FactorRow } from './second-factor.js';
import { tellRefused } from './sign-in-refused.js';

/**
 * Uses up a code of one's own second factor; counted like any guess at the account.
 *
 * @throws FORBIDDEN SECOND_FACTOR_WRONG, RATE_LIMITED LOCKED_OUT
 */
export async function checkCode(context: RequestContext, factor: FactorRow, code: string): Promise<void> {
  const { accountId } = actorOf(context);
  const { database, cipher } = context.services;
  const key = accountKey(accountId);
  const guess = await takePlace(database, key, context.now);
  if (!(await useCode(database, cipher, accountId, factor, code, context.now))) {
    await tellRefused(database, context.now, accountId, 'SECOND_FACTOR_WRONG', guess);
    refuseCode();
  }
  await givePlaceBack(database, key);
}
