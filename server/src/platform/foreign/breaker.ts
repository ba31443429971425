/** So many troubles one after another, and people are no longer made to wait for the next. */
const TROUBLES = 5;
const OPEN_MS = 5_000;

/**
 * Spares people the waiting for a service that does not answer: after several troubles in a row their calls fail at once for
 * some seconds, then one goes through as a trial. Calls of the background always go through, and count.
 */
export class Breaker {
  #troubles = 0;
  #openUntil = 0;

  /** `now` is a monotonic clock in milliseconds */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** false: do not even try */
  letsThrough(): boolean {
    if (this.#troubles < TROUBLES) return true;
    const now = this.now();
    if (now < this.#openUntil) return false;
    // The trial: the others wait until it has ended, or for as long again.
    this.#openUntil = now + OPEN_MS;
    return true;
  }

  /** any definite answer, a refusal too */
  answered(): void {
    this.#troubles = 0;
  }

  /** it was busy, gone, or silent */
  failed(): void {
    this.#troubles++;
    if (this.#troubles >= TROUBLES) this.#openUntil = this.now() + OPEN_MS;
  }
}
