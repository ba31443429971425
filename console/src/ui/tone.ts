import type { StateTone } from '../graph/graphql';

const weight: Record<StateTone, number> = { BAD: 0, WARN: 1, INFO: 2, OK: 3, NEUTRAL: 4 };

/** The tone that most wants somebody's attention; NEUTRAL of nothing. */
export function mostUrgent<T>(things: readonly T[], toneOf: (thing: T) => StateTone): T | undefined {
  return [...things].sort((one, other) => weight[toneOf(one)] - weight[toneOf(other)])[0];
}
