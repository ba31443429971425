import type { Random } from '../random.js';

/** How an application of the history stands in the end. */
export type Fate =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'REVIEWING'
  | 'RETURNED'
  | 'TO_PRINT'
  | 'TO_COLLECT'
  | 'COLLECTED'
  | 'UNCLAIMED'
  | 'REISSUED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'LAPSED';

const OF_OLD: readonly (readonly [upTo: number, fate: Fate])[] = [
  [0.84, 'COLLECTED'],
  [0.86, 'UNCLAIMED'],
  [0.87, 'REISSUED'],
  [0.93, 'REJECTED'],
  [0.97, 'WITHDRAWN'],
  [1, 'LAPSED'],
];

const OF_LATE: readonly (readonly [upTo: number, fate: Fate])[] = [
  [0.45, 'SUBMITTED'],
  [0.7, 'REVIEWING'],
  [0.8, 'RETURNED'],
  [0.82, 'DRAFT'],
  [0.95, 'TO_PRINT'],
  [1, 'TO_COLLECT'],
];

/** Old ones are done with, most of them collected; late ones are under way. */
export function drawFate(random: Random, late: boolean): Fate {
  const x = random.next();
  return (late ? OF_LATE : OF_OLD).find(([upTo]) => x < upTo)?.[1] ?? 'SUBMITTED';
}

/** Fates that use up one of the number allowed and one of the round's. */
export const counts = (fate: Fate) =>
  fate !== 'DRAFT' && fate !== 'REJECTED' && fate !== 'WITHDRAWN' && fate !== 'LAPSED';
