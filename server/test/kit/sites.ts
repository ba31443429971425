import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDue, type Outside } from '../../src/bulletin/site/run-due.js';
import type { Person } from './person.js';
import type { TestHouse } from './test-house.js';

/** The file that SITE_SOURCES names. */
export function sourcesFile(...sources: readonly object[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'xuegong-sites-')), 'sources.json');
  writeFileSync(path, JSON.stringify(sources));
  return path;
}

export interface SeenRun {
  readonly id: string;
  readonly source: string;
  readonly stateCode: string;
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly differing: number;
  readonly failed: number;
  readonly startedBy: { readonly name: string } | null;
  readonly problems: readonly { readonly url: string; readonly reason: string }[];
}

export const RUN = 'id source stateCode seen added changed differing failed startedBy { name } problems { url reason }';

export async function press(person: Person, source?: string, requestId: string = randomUUID()): Promise<SeenRun> {
  const { synchroniseNotices } = await person.get<{ synchroniseNotices: { run: SeenRun } }>(
    `mutation ($input: SynchroniseNoticesInput!) { synchroniseNotices(input: $input) { run { ${RUN} } } }`,
    { input: { source, requestId } },
  );
  return synchroniseNotices.run;
}

export async function runsOf(person: Person, source?: string): Promise<readonly SeenRun[]> {
  const { siteSyncRuns } = await person.get<{ siteSyncRuns: readonly SeenRun[] }>(
    `query ($source: String) { siteSyncRuns(source: $source, first: 100) { ${RUN} } }`,
    { source },
  );
  return siteSyncRuns;
}

/** Presses the button, lets the house do it, and answers what came of it. */
export async function synchronised(
  house: TestHouse,
  person: Person,
  source: string,
  outside: Outside = {},
): Promise<SeenRun> {
  await press(person, source);
  await runDue(house.house.services, undefined, outside).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.startsWith('sites that could not be synchronised'))) throw error;
  });
  const [run] = await runsOf(person, source);
  if (run === undefined) throw new Error('there was no run');
  return run;
}

export interface SeenDifference {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly editedHere: boolean;
  readonly difference: {
    readonly title: string;
    readonly source: string;
    readonly body: string;
    readonly marked: string;
  } | null;
}

export async function seeDifference(person: Person, id: string): Promise<SeenDifference> {
  const { node } = await person.get<{ node: SeenDifference }>(
    'query ($id: ID!) { node(id: $id) { ... on Notice { id version title body editedHere difference { title source body marked } } } }',
    { id },
  );
  return node;
}

/** Ends a difference as it was seen. */
export const wishOf = ({ id, version, difference }: SeenDifference, take: boolean) => ({
  id,
  expectedVersion: version,
  expectedSource: difference?.source,
  take,
  requestId: randomUUID(),
});

export async function settle(person: Person, notice: SeenDifference, take: boolean): Promise<SeenDifference> {
  const { takeNewerSource } = await person.get<{ takeNewerSource: { notice: SeenDifference } }>(
    'mutation ($input: TakeNewerSourceInput!) { takeNewerSource(input: $input) { notice { id version title body editedHere difference { title source body marked } } } }',
    { input: wishOf(notice, take) },
  );
  return takeNewerSource.notice;
}
