import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { MINUTE, SECOND, type Clock, type Instant } from '../../kernel/clock.js';
import type { FieldCipher } from '../crypto/field-cipher.js';
import { databaseTime } from '../db/database-time.js';
import { isRetriable } from '../db/errors.js';
import type { Database } from '../db/sql.js';
import { ForeignError } from './foreign-error.js';

/** What a fetch brings: the token and for how long it is good. */
export interface Fetched {
  readonly value: string;
  readonly lifeMs: number;
}

export interface Token {
  readonly value: string;
  readonly version: number;
}

interface Held extends Token {
  readonly goodUntil: Instant;
}

interface Row {
  readonly value: string | null;
  readonly expiresAt: number;
  readonly fetchingUntil: number;
  readonly version: number;
  readonly troubleCode: string | null;
  readonly at: number;
}

/** Tokens are renewed so long before their end; one that is handed out with less left is used for half of that. */
const EARLY = 200 * SECOND;
/** How long one process may take to fetch before another may try. */
const LEASE = 12 * SECOND;
/** How long a wrong secret is not tried again: repeating it gets our address banned. */
const TROUBLE = 5 * MINUTE;
const POLL_MS = 40;

/**
 * Tokens and tickets of foreign APIs in `external_token`, sealed, one for all our processes: whoever finds none takes the right to
 * fetch by a compare-and-set and the others wait for what it brings. In the process they are kept in memory.
 */
export class TokenStore {
  readonly #held = new Map<string, Held>();
  readonly #underWay = new Map<string, Promise<Token>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** The key of a token: what it is for, and the secret by which it is got. */
  static key(...parts: readonly string[]): string {
    return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  }

  /** A token that is good for a while. `fetch` runs once however many ask, here and in other processes; it must end by itself. */
  get(key: string, fetch: () => Promise<Fetched>, busy: () => ForeignError): Promise<Token> {
    const held = this.#held.get(key);
    if (held !== undefined && held.goodUntil > this.clock.now()) return Promise.resolve(held);
    const running = this.#underWay.get(key);
    if (running !== undefined) return running;
    const flight = this.#obtain(key, fetch, busy).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, flight);
    // Those who asked may have stopped waiting.
    flight.catch(() => undefined);
    return flight;
  }

  /** Forgets a token that the service no longer takes; one that has been renewed meanwhile stays. */
  async drop(key: string, version: number): Promise<void> {
    if (this.#held.get(key)?.version === version) this.#held.delete(key);
    await this.database.run(
      'UPDATE external_token SET value = NULL, expires_at = 0, version = version + 1 WHERE token_key = ? AND version = ?',
      [key, version],
    );
  }

  async #obtain(key: string, fetch: () => Promise<Fetched>, busy: () => ForeignError): Promise<Token> {
    const giveUp = performance.now() + LEASE;
    while (performance.now() < giveUp) {
      const row = await this.#read(key);
      if (row === null) {
        await this.#begin(key);
        continue;
      }
      const now = this.clock.at(Number(row.at));
      if (row.value !== null && row.expiresAt > now) {
        return this.#hold(key, row.version, this.cipher.open(row.value, key), row.expiresAt);
      }
      if (row.fetchingUntil > now) {
        const { service, call } = busy();
        if (row.troubleCode !== null) throw new ForeignError(service, 'CONFIG', row.troubleCode, call);
        await sleep(POLL_MS);
        continue;
      }
      if (await this.#take(key, row, now + LEASE)) return this.#fetch(key, row.version + 1, fetch);
    }
    throw busy();
  }

  async #fetch(key: string, version: number, fetch: () => Promise<Fetched>): Promise<Token> {
    let fetched: Fetched;
    try {
      fetched = await fetch();
    } catch (error) {
      const wrong = error instanceof ForeignError && error.trouble === 'CONFIG' ? error.code : null;
      const until = wrong === null ? 0 : this.clock.now() + TROUBLE;
      await this.#settle(key, version, { value: null, expiresAt: 0, until, trouble: wrong });
      throw error;
    }
    const { value, lifeMs } = fetched;
    const expiresAt = Math.floor(this.clock.now() + Math.max(lifeMs - EARLY, lifeMs / 2));
    await this.#settle(key, version, { value: this.cipher.seal(value, key), expiresAt, until: 0, trouble: null });
    return this.#hold(key, version + 1, value, expiresAt);
  }

  #hold(key: string, version: number, value: string, goodUntil: Instant): Token {
    const held = { version, value, goodUntil };
    this.#held.set(key, held);
    return held;
  }

  async #read(key: string): Promise<Row | null> {
    const { database } = this;
    const rows = await database.all<Row>(
      'SELECT value, expires_at AS expiresAt, fetching_until AS fetchingUntil, version, trouble_code AS troubleCode,' +
        ` ${databaseTime(database.dialect)} AS at FROM external_token WHERE token_key = ?`,
      [key],
    );
    return rows[0] ?? null;
  }

  /** Several may begin it at once: one row comes of it. */
  async #begin(key: string): Promise<void> {
    try {
      await this.database.run(
        'INSERT INTO external_token (token_key, value, expires_at, fetching_until, version) VALUES (?, NULL, 0, 0, 0)',
        [key],
      );
    } catch (error) {
      if (!isRetriable(error)) throw error;
    }
  }

  async #take(key: string, row: Row, until: Instant): Promise<boolean> {
    const { affectedRows } = await this.database.run(
      'UPDATE external_token SET fetching_until = ?, trouble_code = NULL, version = version + 1' +
        ' WHERE token_key = ? AND version = ? AND fetching_until = ?',
      [until, key, row.version, row.fetchingUntil],
    );
    return affectedRows === 1;
  }

  /** Where the database fails just now, the right to fetch runs out by itself. */
  async #settle(
    key: string,
    version: number,
    end: { value: string | null; expiresAt: Instant; until: Instant; trouble: string | null },
  ): Promise<void> {
    await this.database
      .run(
        'UPDATE external_token SET value = ?, expires_at = ?, fetching_until = ?, trouble_code = ?, version = version + 1' +
          ' WHERE token_key = ? AND version = ?',
        [end.value, end.expiresAt, end.until, end.trouble, key, version],
      )
      .catch(() => undefined);
  }
}
