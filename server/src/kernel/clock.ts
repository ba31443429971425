/** A point in time: milliseconds since 1970-01-01T00:00Z. Storage, rows and rules all use it. */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The product's time is the database's time plus an offset that only tests move. */
export class Clock {
  #offset = 0;

  get offset(): number {
    return this.#offset;
  }

  advance(ms: number): void {
    this.#offset += ms;
  }

  reset(): void {
    this.#offset = 0;
  }

  /** the product's time at a reading of the database's clock */
  at(databaseTime: Instant): Instant {
    return databaseTime + this.#offset;
  }

  /** for work that touches no database: this machine's time plus the offset */
  now(): Instant {
    return Date.now() + this.#offset;
  }
}
