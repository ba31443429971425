import type { WorklistCountsQuery } from '../../graph/graphql';
import { type View, views } from './filter';

export type Count = WorklistCountsQuery['worklistCounts'][number];

/** How much waits in a queue, the oldest since when, and how much of it is mine. */
export interface Queue {
  /** `37`, or `1000+` where the server stopped counting; null for none */
  count: string | null;
  oldest: string | null;
  mine: number;
}

/** Adds up counts of which some may be capped: what is at least 1000 and a few is `1003+`. */
export function addCounts(counts: readonly string[]): string {
  const sum = counts.reduce((total, count) => total + Number.parseInt(count, 10), 0);
  return counts.some((count) => count.endsWith('+')) ? `${sum}+` : String(sum);
}

/**
 * One queue: a workflow's (or all together) in the states of a view. The server counts what somebody waits for; of a
 * view that shows more than that nothing is told.
 */
export function queueOf(counts: readonly Count[], workflow: string | null, view: View): Queue {
  const states: readonly string[] = views[view];
  const counted = new Set(counts.map((line) => line.state));
  if (!states.every((state) => counted.has(state))) return { count: null, oldest: null, mine: 0 };
  const within = counts.filter(
    (line) => (workflow === null || line.workflow === workflow) && states.includes(line.state),
  );
  const sum = addCounts(within.map((line) => line.count));
  const ages = within.flatMap((line) => (line.oldest ? [line.oldest] : [])).sort();
  return {
    count: sum === '0' ? null : sum,
    oldest: ages[0] ?? null,
    mine: within.reduce((total, line) => total + line.mine, 0),
  };
}
