import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { endSession } from '../../platform/sessions/sessions.js';
import { writeAudit } from '../audit/write-audit.js';

/** Ends the session that a CAS ticket opened, and no other; a ticket that is not yet redeemed in a mini-program opens nothing more. */
export async function endSessionOfTicket(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  ticketHash: string,
): Promise<void> {
  await database.transaction(async (tx) => {
    const now = clock.at(await readDatabaseTime(tx));
    await tx.run(
      "UPDATE sign_in_state SET used_at = ? WHERE cas_ticket_hash = ? AND flow = 'TICKET' AND used_at IS NULL",
      [now, ticketHash],
    );
    const open = await tx.all<{ id: string; accountId: string }>(
      'SELECT id, account_id AS accountId FROM session WHERE ticket_hash = ? AND ended_at IS NULL',
      [ticketHash],
    );
    for (const { id, accountId } of open) {
      if (!(await endSession(tx, id, now, 'CAS_LOGGED_OUT'))) continue;
      const about = { subjectType: 'Account', subjectId: accountId, detail: { session: id, by: 'CAS' } };
      await writeAudit({ tx, now }, { accountId, action: 'SESSION_ENDED', ...about });
    }
  });
}
