import type { SiteRunFieldsFragment, SiteSourcesQuery, StateTone } from '../../graph/graphql';

export type Run = SiteRunFieldsFragment;
export type Source = SiteSourcesQuery['siteSources'][number];

/** Codes of a run's states, as the graph documents them. */
const tones: Readonly<Record<string, StateTone>> = {
  WAITING: 'INFO',
  RUNNING: 'INFO',
  DONE: 'OK',
  FAILED: 'BAD',
  LOST: 'WARN',
};

/** How a run's state looks; one that is done but met problems asks for a look. */
export function toneOf({ stateCode, failed }: Pick<Run, 'stateCode' | 'failed'>): StateTone {
  return stateCode === 'DONE' && failed > 0 ? 'WARN' : (tones[stateCode] ?? 'NEUTRAL');
}

/** Whether it is not over yet. */
export function isGoing(run: Pick<Run, 'stateCode'> | null | undefined): boolean {
  return run?.stateCode === 'WAITING' || run?.stateCode === 'RUNNING';
}

/** Names of the sources whose last run is over and was not so, or was another, when they were read before. */
export function ended(before: readonly Source[], after: readonly Source[]): string[] {
  const known = new Map(before.map(({ name, lastRun }) => [name, lastRun]));
  return after.flatMap(({ name, lastRun }) => {
    if (!known.has(name) || !lastRun || isGoing(lastRun)) return [];
    const last = known.get(name);
    return last?.id === lastRun.id && !isGoing(last) ? [] : [name];
  });
}

/** How long it took, in whole seconds; null while it goes on. */
export function secondsOf({ startedAt, endedAt }: Pick<Run, 'startedAt' | 'endedAt'>): number | null {
  return endedAt ? Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1_000)) : null;
}

/** The counts of a run, in the order in which they are read. */
export const counts = ['seen', 'added', 'changed', 'differing', 'failed'] as const;
