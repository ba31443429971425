import { DAY, type Instant } from '../../kernel/clock.js';
import { inList } from '../../platform/db/in-list.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { withRetries } from '../../platform/db/with-retries.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';
import type { Services } from '../../platform/services.js';
import type { WeComPort } from '../../platform/wecom/wecom-port.js';
import { lockChannel, pauseChannel, PROBE_EVERY, rateWindowEnd } from './channel-states.js';

/** How long WeCom takes a message back. */
export const RECALL_WITHIN = DAY;
/** Messages of WeCom's a round; each went to a thousand people at most. */
const A_ROUND = 200;

interface Sent {
  readonly msgid: string;
}

/**
 * Takes back what WeCom was given of a template about subjects that were withdrawn, as far as WeCom still can: 24 hours. What it
 * refuses is not asked for again; where it does not answer, or the channel rests, the next round tries. Mail and WeChat cannot
 * take back. Returns how many messages of WeCom's were taken back.
 */
export async function takeBack(
  services: Services,
  template: string,
  subjectIds: readonly string[],
  signal?: AbortSignal,
): Promise<number> {
  const { database, clock, foreign } = services;
  const { weCom } = foreign;
  if (weCom === null || subjectIds.length === 0) return 0;
  const now = clock.at(await readDatabaseTime(database));
  const state = await lockChannel(database, 'WECOM');
  if (state.pausedUntil !== null && state.pausedUntil > now) return 0;
  const about = inList(subjectIds);
  const sent = await database.all<Sent>(
    `SELECT DISTINCT msgid FROM delivery WHERE subject_id IN ${about.sql} AND template = ? AND channel = 'WECOM'` +
      ` AND state = 'SENT' AND msgid <> '' AND error_code IS NULL AND sent_at > ? ORDER BY msgid LIMIT ${A_ROUND}`,
    [...about.params, template, now - RECALL_WITHIN],
  );
  let taken = 0;
  for (const { msgid } of sent) {
    if (signal?.aborted === true) break;
    const refused = await ask(weCom, msgid);
    if (refused !== null && refused.trouble !== 'INPUT') {
      if (refused.trouble === 'RATE' || refused.trouble === 'CONFIG') {
        const until = refused.trouble === 'RATE' ? rateWindowEnd(state, refused.code, now) : now + PROBE_EVERY;
        await withRetries(() => pauseChannel(database, 'WECOM', until, refused.code.slice(0, 40), now));
      }
      break;
    }
    await note(services, about, template, msgid, refused, now);
    taken += refused === null ? 1 : 0;
  }
  return taken;
}

/** null: it was taken back. */
async function ask(weCom: WeComPort, msgid: string): Promise<ForeignError | null> {
  try {
    await weCom.recall(msgid);
    return null;
  } catch (error) {
    if (error instanceof ForeignError) return error;
    throw error;
  }
}

/** Of a message to many, each row; a refusal stays beside SENT, since the message did arrive. */
async function note(
  { database }: Services,
  about: ReturnType<typeof inList>,
  template: string,
  msgid: string,
  refused: ForeignError | null,
  now: Instant,
): Promise<void> {
  const [set, params] =
    refused === null
      ? (["state = 'RECALLED', response_code = NULL, done_at = ?", [now]] as const)
      : (['error_code = ?', [refused.code.slice(0, 40)]] as const);
  await withRetries(() =>
    database.run(
      `UPDATE delivery SET ${set} WHERE subject_id IN ${about.sql} AND template = ? AND msgid = ? AND state = 'SENT'`,
      [...params, ...about.params, template, msgid],
    ),
  );
}
