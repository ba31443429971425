import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { APPLICATION_WORKFLOWS, applicationHouse } from './kit/application-house.js';
import { ALL_STATES, DEED_NAMES, type State } from './kit/application-model.js';
import { ApplicationWalk, type Step } from './kit/application-walk.js';
import { applicationWalkers, STAFF, STUDENTS, type Walkers } from './kit/application-walkers.js';
import type { TestDialect } from './kit/databases.js';
import type { TestHouse } from './kit/test-house.js';

/** The same walks each time, so that a red run is red again; another seed walks elsewhere. */
const SEED = Number(process.env['XG_WALK_SEED'] ?? 20_261_220);
const WALKS = Number(process.env['XG_APPLICATION_WALKS'] ?? 10);

const who = fc.constantFrom(...STUDENTS);
const seldom = (n: number) => fc.integer({ min: 1, max: n }).map((x) => x === 1);
const deed = fc.record({
  kind: fc.constant('deed' as const),
  name: fc.constantFrom(...DEED_NAMES),
  who: fc.constantFrom(...STUDENTS, ...STAFF),
  pick: fc.nat(5),
  reason: fc.boolean(),
  stale: seldom(10),
  days: fc.nat(2),
  again: fc.boolean(),
});
/** Mostly what may be done: a walk of refusals only gets nowhere. */
const next = fc.record({
  kind: fc.constant('next' as const),
  pick: fc.nat(1_000),
  ending: seldom(8),
  days: fc.nat(2),
  again: seldom(4),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: next },
    { weight: 5, arbitrary: deed },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('apply' as const), who, again: seldom(4) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('save' as const), who }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        ms: fc.constantFrom(7 * MINUTE, 5 * HOUR, DAY + MINUTE, 4 * DAY, 11 * DAY),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('round' as const), open: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), who, back: fc.boolean() }) },
  ),
  { minLength: 20, maxLength: 60 },
);

/** Each course of its own seed, so that the workflows, which are alike, are walked on different ways. */
const COURSES: readonly (readonly [string, TestDialect, number, number])[] = [
  ...APPLICATION_WORKFLOWS.map((workflow, i) => [workflow.code, 'sqlite', WALKS, SEED + i] as const),
  ...APPLICATION_WORKFLOWS.slice(0, 1).map(
    (workflow) => [workflow.code, 'mysql', Math.ceil(WALKS / 5), SEED - 1] as const,
  ),
];

describe.each(COURSES)('walks through applications for %s on %s', (code, dialect, walks, seed) => {
  const workflow = APPLICATION_WORKFLOWS.find((one) => one.code === code) as (typeof APPLICATION_WORKFLOWS)[number];
  const visited = new Set<State>();
  let house: TestHouse;
  let people: Walkers;

  beforeAll(async () => {
    house = await applicationHouse(dialect);
    people = await applicationWalkers(house, code);
  });
  afterAll(() => house.close());

  it('go where the paper lets them, and keep numbers, versions, histories, serials and reminders right at every step', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const walk = await ApplicationWalk.begin(house, workflow, people);
        for (const [i, step] of path.entries()) {
          await walk.take(step);
          await walk.check(i % 4 === 3);
        }
        for (const state of walk.visited) visited.add(state);
      }),
      // A failing walk is told as it was: making it shorter takes minutes, and is done when asked for.
      { seed, numRuns: walks, endOnFailure: process.env['XG_WALK_SHRINK'] !== '1' },
    );
  }, 600_000);

  it('came through every state', () => {
    if (dialect === 'sqlite') expect([...visited].sort()).toEqual([...ALL_STATES].sort());
    else expect(visited.size).toBeGreaterThan(4);
  });
});
