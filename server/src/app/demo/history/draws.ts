import type { Instant } from '../../../kernel/clock.js';
import { dayOf, startOfDay } from '../../../kernel/shanghai.js';
import type { Random } from '../random.js';
import { counts, drawFate, type Fate } from './fate.js';
import type { Applicant, Offer } from './past-application.js';
import { roundAt } from './workflow-history.js';

const TRIES = 8;

export interface Draw {
  readonly applicant: Applicant;
  readonly offer: Offer;
  readonly fate: Fate;
}

/** Who applies for what next: nobody uses up this year's number, and nobody has two drafts in a round. */
export class Draws {
  readonly #random: Random;
  readonly #applicants: readonly Applicant[];
  readonly #thisYear: Instant;
  readonly #used = new Map<string, number>();
  readonly #drafts = new Set<string>();

  constructor(random: Random, applicants: readonly Applicant[], now: Instant) {
    this.#random = random;
    this.#applicants = applicants;
    this.#thisYear = startOfDay(`${dayOf(now).slice(0, 4)}-01-01`);
  }

  draw(at: Instant, late: boolean): Draw {
    const fate = drawFate(this.#random, late);
    for (let i = 0; i < TRIES; i += 1) {
      const draw = this.#pick(fate);
      if (this.#takes(draw, at)) return draw;
    }
    return this.#pick('WITHDRAWN');
  }

  #pick(fate: Fate): Draw {
    const applicant = this.#random.pick(this.#applicants);
    return { applicant, offer: this.#random.pick(applicant.offers), fate };
  }

  /** Whether the student may; then it is counted. */
  #takes({ applicant, offer: { history }, fate }: Draw, at: Instant): boolean {
    const key = `${applicant.id}:${history.workflow.code}`;
    if (fate === 'DRAFT') {
      const draft = `${applicant.id}:${roundAt(history, at).id}`;
      if (this.#drafts.has(draft)) return false;
      this.#drafts.add(draft);
      return true;
    }
    // What was decided at the turn of the year may count for either; counted here for this one.
    if (!counts(fate) || at < this.#thisYear) return true;
    const used = this.#used.get(key) ?? 0;
    const allowed = history.rounds.at(-1)?.perStudent ?? Infinity;
    // One is left, so that everybody can still try.
    if (used >= Math.max(1, allowed - 1)) return false;
    this.#used.set(key, used + 1);
    return true;
  }
}
