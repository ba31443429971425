import type { Instant } from '../kernel/clock.js';

/** How long a thing seen full is asked by a plain read first. A hint only: the claim itself decides. */
const KEEP_MS = 2_000;

/**
 * Remembers for a moment which things were full, so that the losers of a rush are answered by one cheap read and
 * never queue for the hot row. Wrong hints cost one read and change no answer.
 */
export class FullHints {
  readonly #until = new Map<string, Instant>();

  note(id: string): void {
    if (this.#until.size > 10_000) this.#until.clear();
    this.#until.set(id, Date.now() + KEEP_MS);
  }

  has(id: string): boolean {
    const until = this.#until.get(id);
    if (until === undefined) return false;
    if (until > Date.now()) return true;
    this.#until.delete(id);
    return false;
  }
}
