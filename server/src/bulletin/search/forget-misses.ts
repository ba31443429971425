import { DAY } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';

/** How long after the last time a search in vain is kept. */
const KEPT = 180 * DAY;

/** Removes what nobody has searched for since. */
export async function forgetMisses({ database, clock }: Services): Promise<void> {
  await database.run('DELETE FROM search_miss WHERE last_at < ?', [clock.at(await readDatabaseTime(database)) - KEPT]);
}
