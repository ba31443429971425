import type { Instant } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { beginSession, endSession, type SignInWay } from '../../platform/sessions/sessions.js';
import type { Audience } from '../actor.js';
import { writeAudit } from '../audit/write-audit.js';
import { deviceOf } from './device-of.js';

/** Somebody who has shown who he or she is. */
export interface Arrival {
  readonly accountId: string;
  readonly audience: Audience;
  readonly way: SignInWay;
  readonly transport: 'COOKIE' | 'BEARER';
  readonly userAgent: string;
  /** the session that this browser had until now: it ends, so that nobody who knew it goes on in it */
  readonly renews: string | null;
  readonly ticketHash?: string | null;
  readonly factorGiven?: boolean;
}

/** Opens the session of somebody who has shown who he or she is, and tells the audit log. */
export async function openSession(
  services: Pick<Services, 'database' | 'clock' | 'config'>,
  arrival: Arrival,
): Promise<{ token: string; now: Instant }> {
  const { database, clock, config } = services;
  const device = deviceOf(arrival.userAgent);
  return database.transaction(async (tx) => {
    const now = clock.at(await readDatabaseTime(tx));
    if (arrival.renews !== null) await endSession(tx, arrival.renews, now, 'RENEWED');
    const { token, id } = await beginSession(tx, { ...arrival, device, now, lifetimeMs: config.sessionMs });
    await writeAudit(
      { tx, now },
      {
        accountId: arrival.accountId,
        action: 'SIGN_IN',
        subjectType: 'Account',
        subjectId: arrival.accountId,
        detail: { way: arrival.way, side: arrival.audience, device, session: id },
      },
    );
    return { token, now };
  });
}
