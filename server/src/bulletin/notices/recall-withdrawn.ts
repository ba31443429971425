import { DAY } from '../../kernel/clock.js';
import { takeBack } from '../../messaging/outside/take-back.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Services } from '../../platform/services.js';
import { PUBLISHED_MESSAGE } from './notice.effects.js';

export const RECALL_SWEEP = 'notices.recall';

/** WeCom takes back for a day; what was under way at the withdrawal may have been sent hours after it. */
const LATELY = 2 * DAY;

/** Takes the messages of notices that were withdrawn lately back from WeCom. Any number of times: what is back is not asked for. */
export async function recallWithdrawn(services: Services, signal?: AbortSignal): Promise<number> {
  const { database, clock } = services;
  if (services.foreign.weCom === null) return 0;
  const since = clock.at(await readDatabaseTime(database)) - LATELY;
  const gone = await database.all<{ id: string }>(
    "SELECT n.id FROM notice n JOIN notice_push push ON push.notice_id = n.id WHERE n.state = 'ARCHIVED' AND n.updated_at > ?",
    [since],
  );
  return takeBack(
    services,
    PUBLISHED_MESSAGE,
    gone.map(({ id }) => id),
    signal,
  );
}
