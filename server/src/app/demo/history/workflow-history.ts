import type { Actor } from '../../../campus/actor.js';
import type { Instant } from '../../../kernel/clock.js';
import { dayOf } from '../../../kernel/shanghai.js';
import type { Sql } from '../../../platform/db/sql.js';
import { nextSerials, serialNo } from '../../../platform/serials/serials.js';
import type { ApplicationWorkflow } from '../../../review/applications/application-workflow.js';
import type { KnownRound } from './past-rounds.js';

/** One workflow with its rounds, the oldest first, and those who act upon its applications. */
export interface WorkflowHistory {
  readonly workflow: ApplicationWorkflow;
  readonly rounds: readonly KnownRound[];
  readonly reviewers: readonly Actor[];
  readonly desk: readonly Actor[];
  /** name of the office that reviews, as it stands on paper */
  readonly issuer: string;
}

/** The round that an application of that moment belonged to. */
export function roundAt({ rounds }: WorkflowHistory, at: Instant): KnownRound {
  const round = rounds.findLast((one) => one.opensAt <= at) ?? rounds[0];
  if (round === undefined) throw new Error('a workflow without rounds');
  return round;
}

/** Counts serial numbers in memory; the counters of the database are set once, at the end. */
export class SerialBook {
  readonly #last = new Map<string, number>();

  next(prefix: string, at: Instant): string {
    const year = Number(dayOf(at).slice(0, 4));
    const scope = `${prefix}${year}`;
    const number = (this.#last.get(scope) ?? 0) + 1;
    this.#last.set(scope, number);
    return serialNo(prefix, year, number);
  }

  async close(sql: Sql): Promise<void> {
    for (const [scope, last] of this.#last) await nextSerials(sql, scope, last);
  }
}
