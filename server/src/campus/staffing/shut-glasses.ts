import { onPool } from '../../platform/commands/open-transaction.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { writeAudit } from '../audit/write-audit.js';
import type { HousePorts } from '../house-ports.js';
import { closeRole, enter, glassNow, REQUEST_LAPSES } from './break-glass.js';
import { endedMessages } from './break-glass.messages.js';

/** Shuts what its time has passed for, what was ended with its holder's leaving, and requests that nobody decided. */
export async function shutGlasses(services: Services, { tell }: HousePorts): Promise<void> {
  const { database, clock } = services;
  const now = clock.at(await readDatabaseTime(database));
  const due = await database.all<{ id: string }>(
    "SELECT glass.id FROM break_glass glass LEFT JOIN temporary_role held ON held.id = glass.id WHERE glass.state = 'OPEN'" +
      ' AND (glass.opens_until <= ? OR held.ended_at IS NOT NULL)' +
      " UNION SELECT id FROM break_glass WHERE state = 'REQUESTED' AND requested_at <= ?",
    [now, now - REQUEST_LAPSES],
  );
  const envelope = { accountId: '', command: 'shutGlass', requestId: null, input: {} };
  for (const { id } of due) {
    await runCommand(clock, onPool(database), envelope, {
      work: async (unit) => {
        const row = await glassNow(unit, id);
        // Somebody was faster: nothing is owed.
        if (row.stateCode !== 'OPEN' && row.stateCode !== 'REQUESTED') return { id };
        const state = row.stateCode === 'OPEN' ? 'ENDED' : 'DECLINED';
        await enter(unit, row, row.version, { ...row, state, endedAt: unit.now });
        await closeRole(unit, id);
        await tell(unit, endedMessages(row));
        await writeAudit(unit, {
          accountId: null,
          action: 'END_BREAK_GLASS',
          subjectType: 'BreakGlass',
          subjectId: id,
        });
        return { id };
      },
    });
  }
  if (due.length > 0) services.nudge('deliver');
}
