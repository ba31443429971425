import { newId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import { inList } from '../../platform/db/in-list.js';
import type { Sql, SqlValue } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Services } from '../../platform/services.js';
import { CHANNELS, type Channel } from '../delivery.entity.js';
import type { MessageSources } from '../message-source.js';
import type { Preferences } from '../preferences/preferences.reads.js';
import { lockChannel, pauseChannel, PROBE_EVERY, type ChannelRow } from './channel-states.js';
import { judge, type Verdict } from './judge.js';
import { claimRepeat, takeOverLost } from './lost.js';
import { OUTGOING_COLUMNS, type Outgoing } from './outgoing.js';
import type { PlanDeliveries } from './plan-deliveries.js';
import type { Reach } from './reach.js';

/** What a pusher has taken in hand; `rows` are SENDING under the claim's name. */
export interface Claim {
  readonly name: string;
  readonly now: Instant;
  /** how the channel stood */
  readonly state: ChannelRow;
  readonly rows: readonly Outgoing[];
  readonly reachOf: (accountId: string) => Reach | undefined;
  readonly preferencesOf: (accountId: string) => Preferences;
  /** whether there may be more to do */
  readonly more: boolean;
}

/** WeCom takes a thousand receivers a call; the others are asked for one person at a time. */
const AT_ONCE: Readonly<Record<Channel, number>> = { WECOM: 1_000, WECHAT: 50, MAIL: 50 };

/**
 * Takes what is due on a channel, in one short transaction: what has no reason any more, is not wanted or must wait is noted as
 * such, the rest is ours. While the channel is in trouble one message alone is taken, and none until the next try.
 */
export function claimDue(
  services: Services,
  sources: MessageSources,
  plan: PlanDeliveries,
  channel: Channel,
): Promise<Claim | null> {
  const { database, clock } = services;
  const name = newId();
  return withRetries(() =>
    database.transaction(async (tx) => {
      const state = await lockChannel(tx, channel);
      const now = clock.at(await readDatabaseTime(tx));
      if (state.pausedUntil !== null && state.pausedUntil > now) return null;
      const probing = state.errorCode !== null;
      await takeOverLost(tx, channel, now);
      const repeats = await claimRepeat(tx, channel, name, now);
      const due = repeats ? [] : await readDue(tx, channel, probing ? 1 : AT_ONCE[channel], now);
      const judged = await judge(tx, services, sources, due, now);
      for (const verdict of judged.verdicts) await carryOut(tx, plan, verdict, name, now);
      const rows = await tx.all<Outgoing>(
        `SELECT ${OUTGOING_COLUMNS} FROM delivery WHERE worker = ? AND state = 'SENDING' ORDER BY due_at, id`,
        [name],
      );
      // Until this one is back nobody else tries.
      if (probing && rows.length > 0) await pauseChannel(tx, channel, now + PROBE_EVERY, state.errorCode ?? '', now);
      if (rows.length === 0 && due.length === 0) return null;
      const reaches = repeats ? await judged.reachFor(rows) : judged.reaches;
      return {
        name,
        now,
        state,
        rows,
        reachOf: (accountId) => reaches.get(accountId),
        preferencesOf: judged.preferencesOf,
        more: !probing && (repeats || due.length > 0),
      };
    }),
  );
}

function readDue(tx: Sql, channel: Channel, limit: number, now: Instant): Promise<Outgoing[]> {
  return tx.all<Outgoing>(
    `SELECT ${OUTGOING_COLUMNS} FROM delivery WHERE state = 'PENDING' AND due_at <= ? AND channel = ?` +
      ` ORDER BY due_at, id LIMIT ${limit}${tx.dialect === 'mysql' ? ' FOR UPDATE SKIP LOCKED' : ''}`,
    [now, channel],
  );
}

async function carryOut(
  tx: Sql,
  plan: PlanDeliveries,
  { rows, to }: Verdict,
  claim: string,
  now: Instant,
): Promise<void> {
  const update = async (set: string, params: readonly SqlValue[]) => {
    const list = inList(rows.map((row) => row.id));
    await tx.run(`UPDATE delivery SET ${set} WHERE state = 'PENDING' AND id IN ${list.sql}`, [
      ...params,
      ...list.params,
    ]);
  };
  if (to.kind === 'SEND') {
    await update("state = 'SENDING', worker = ?, sending_since = ?, attempts = attempts + 1", [claim, now]);
  } else if (to.kind === 'WAIT') {
    await update('due_at = ?', [to.until]);
  } else {
    await update('state = ?, error_code = ?, done_at = ?', [to.state, to.code, now]);
    if (to.next) await plan(tx, rows.map(nextTry), now);
  }
}

/** The same message for the channels after this one. */
export function nextTry(row: Outgoing) {
  return { ...row, scheduled: false, tried: triedUpTo(row.channel) };
}

function triedUpTo(channel: Channel): Channel[] {
  return CHANNELS.slice(0, CHANNELS.indexOf(channel) + 1);
}
