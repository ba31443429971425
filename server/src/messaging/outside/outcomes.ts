import { MINUTE, SECOND, type Instant } from '../../kernel/clock.js';
import { readDatabaseTime } from '../../platform/db/database-time.js';
import type { Sql } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { ForeignError } from '../../platform/foreign/foreign-error.js';
import type { Services } from '../../platform/services.js';
import type { Channel } from '../delivery.entity.js';
import { kindOf, type MessageSources } from '../message-source.js';
import { alertOperators } from './alert.js';
import {
  clearChannel,
  lockChannel,
  pauseChannel,
  PROBE_EVERY,
  rateWindowEnd,
  type ChannelRow,
} from './channel-states.js';
import { subscriptionOf } from './choose-channel.js';
import { nextTry } from './claim.js';
import type { Receipt } from './hand-over.js';
import { setDeliveries, spendConsents } from './note.js';
import type { Outgoing } from './outgoing.js';
import type { PlanDeliveries } from './plan-deliveries.js';

const MOST_TRIES = 5;
/** When WeCom is asked again about a batch of unknown fate. */
const REPEAT_AFTER = 30 * SECOND;

/** Writes down how parcels fared. */
export class Outcomes {
  constructor(
    private readonly services: Services,
    private readonly sources: MessageSources,
    private readonly plan: PlanDeliveries,
    /** told once when a channel begins to need a person */
    private readonly warn: (channel: Channel, code: string) => void,
  ) {}

  /** The parcel was taken; whom it did not reach is noted by name, and told by another channel. */
  async sent(channel: Channel, rows: readonly Outgoing[], receipt: Receipt): Promise<void> {
    const { cipher } = this.services;
    const missed = new Set(receipt.missed.map((row) => row.id));
    const reached = rows.filter((row) => !missed.has(row.id));
    await this.#write(async (tx, now) => {
      const [first] = reached;
      const code =
        receipt.responseCode === null || first === undefined ? null : cipher.seal(receipt.responseCode, first.id);
      await setDeliveries(
        tx,
        reached,
        "state = 'SENT', error_code = NULL, sent_at = ?, done_at = ?, msgid = ?, response_code = ?",
        [now, now, receipt.msgid, code],
      );
      await this.#spend(tx, reached, 'ONE', now);
      await this.#final(tx, receipt.missed, 'INVALID_USER', now);
      await clearChannel(tx, channel, now);
    });
  }

  /** The parcel was not taken, or nobody knows. Answers whether the channel rests now. */
  async troubled(
    channel: Channel,
    rows: readonly Outgoing[],
    error: ForeignError,
    before: ChannelRow,
  ): Promise<boolean> {
    const { trouble } = error;
    const code = error.code.slice(0, 40);
    return this.#write(async (tx, now) => {
      if (trouble === 'INPUT') {
        if (code === '43101') await this.#spend(tx, rows, 'ALL', now);
        await this.#final(tx, rows, code, now);
        // It understood: the channel itself works.
        await clearChannel(tx, channel, now);
        return false;
      }
      if (trouble === 'TIMEOUT') {
        await setDeliveries(tx, rows, "state = 'UNKNOWN', error_code = ?, due_at = ?", [code, now + REPEAT_AFTER]);
        await this.#spend(tx, rows, 'ONE', now);
        return false;
      }
      if (trouble === 'BUSY') {
        await this.#later(tx, rows, code, now);
        return false;
      }
      const until = trouble === 'RATE' ? rateWindowEnd(before, code, now) : now + PROBE_EVERY;
      await pauseChannel(tx, channel, until, code, now);
      if (trouble === 'CONFIG') await this.#alert(tx, channel, code, now);
      await this.#release(tx, rows);
      return true;
    });
  }

  /** Nothing can be said of these any more: what they were about is gone. */
  async speechless(rows: readonly Outgoing[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#write((tx, now) =>
      setDeliveries(tx, rows, "state = 'SKIPPED', error_code = 'NO_LONGER_OWED', done_at = ?", [now]),
    );
  }

  /** Cannot be put into bytes: a defect of ours, which must not hold up the others. */
  async unfit(rows: readonly Outgoing[]): Promise<void> {
    await this.#write((tx, now) =>
      setDeliveries(tx, rows, "state = 'FAILED', error_code = 'UNFIT', done_at = ?", [now]),
    );
  }

  /** Gives back what was claimed and not sent. */
  async release(rows: readonly Outgoing[]): Promise<void> {
    if (rows.length > 0) await this.#write((tx) => this.#release(tx, rows));
  }

  async #release(tx: Sql, rows: readonly Outgoing[]): Promise<void> {
    // It was not taken: this was no try. What has its bytes already goes out as the same.
    const repeats = rows.filter((row) => row.resentAt !== null);
    const others = rows.filter((row) => row.resentAt === null);
    await setDeliveries(tx, others, "state = 'PENDING', attempts = attempts - 1", [], ['SENDING']);
    await setDeliveries(tx, repeats, "state = 'UNKNOWN', resent_at = NULL", [], ['SENDING']);
  }

  /** Refused for good: the next channel takes over. */
  async #final(tx: Sql, rows: readonly Outgoing[], code: string, now: Instant): Promise<void> {
    await setDeliveries(tx, rows, "state = 'FAILED', error_code = ?, done_at = ?", [code, now]);
    await this.plan(tx, rows.map(nextTry), now);
  }

  async #later(tx: Sql, rows: readonly Outgoing[], code: string, now: Instant): Promise<void> {
    // Only while WeCom would notice may what is of unknown fate go again.
    const repeats = rows.filter((row) => row.resentAt !== null);
    await setDeliveries(tx, repeats, "state = 'UNKNOWN', resent_at = NULL, due_at = ?", [now + MINUTE]);
    const first = rows.filter((row) => row.resentAt === null);
    const spent = first.filter((row) => row.attempts >= MOST_TRIES);
    await setDeliveries(tx, spent, "state = 'FAILED', error_code = ?, done_at = ?", [code, now]);
    for (const row of first.filter(({ attempts }) => attempts < MOST_TRIES)) {
      const pause = MINUTE * 2 ** (row.attempts - 1);
      const due = now + Math.round(pause * (0.5 + Math.random()));
      await setDeliveries(tx, [row], "state = 'PENDING', error_code = ?, due_at = ?", [code, due]);
    }
  }

  async #alert(tx: Sql, channel: Channel, code: string, now: Instant): Promise<void> {
    if ((await lockChannel(tx, channel)).alertedAt !== null) return;
    await alertOperators(tx, channel, now);
    this.warn(channel, code);
  }

  async #spend(tx: Sql, rows: readonly Outgoing[], how: 'ONE' | 'ALL', now: Instant): Promise<void> {
    for (const row of rows.filter(({ channel }) => channel === 'WECHAT')) {
      await spendConsents(tx, row, subscriptionOf(kindOf(this.sources.of(row.subjectType), row.template)), how, now);
    }
  }

  #write<T>(work: (tx: Sql, now: Instant) => Promise<T>): Promise<T> {
    const { database, clock } = this.services;
    return withRetries(() => database.transaction(async (tx) => work(tx, clock.at(await readDatabaseTime(tx)))));
  }
}
