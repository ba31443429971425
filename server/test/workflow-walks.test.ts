import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { ALL_STATES, DEEDS, type State } from './kit/counselling-model.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { Walk, type Step } from './kit/walk.js';
import { walkers, type Walkers } from './kit/walkers.js';

/** The same walks each time, so that a red run is red again; another seed walks elsewhere. */
const SEED = Number(process.env['XG_WALK_SEED'] ?? 20_261_126);
const WALKS = Number(process.env['XG_WALKS'] ?? 70);

const deed = fc.record({
  kind: fc.constant('deed' as const),
  name: fc.constantFrom(...Object.keys(DEEDS)),
  who: fc.constantFrom('lin', 'chen', 'desk', 'head', 'counsellor', 'colleague', 'stranger'),
  booking: fc.nat(5),
  reason: fc.boolean(),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  again: fc.boolean(),
});
/** Mostly what may be done: a walk of refusals only gets nowhere. */
const next = fc.record({
  kind: fc.constant('next' as const),
  pick: fc.nat(1_000),
  givingUp: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  again: fc.boolean(),
});
const book = fc.record({
  kind: fc.constant('book' as const),
  who: fc.constantFrom('lin', 'chen'),
  slot: fc.nat(3),
  again: fc.boolean(),
});
const wait = fc.record({
  kind: fc.constant('wait' as const),
  ms: fc.constantFrom(20 * MINUTE, 3 * HOUR, 11 * HOUR, DAY),
});
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: next },
    { weight: 4, arbitrary: deed },
    { weight: 3, arbitrary: book },
    { weight: 3, arbitrary: wait },
  ),
  { minLength: 10, maxLength: 50 },
);

describe('walks through counselling', () => {
  let house: TestHouse;
  let people: Walkers;
  const visited = new Set<State>();

  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 0, bookings: 0 } });
    people = await walkers(house);
  });
  afterAll(() => house.close());

  it('go where the paper lets them, and keep seats, versions, events and endings right at every step', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const walk = await Walk.begin(house, people);
        for (const step of path) {
          await walk.take(step);
          await walk.check();
        }
        for (const state of walk.visited) visited.add(state);
      }),
      { seed: SEED, numRuns: WALKS },
    );
  }, 90_000);

  it('came through every state', () => {
    expect([...visited].sort()).toEqual([...ALL_STATES].sort());
  });

  it('answer for each step by what it did, whoever asks again', async () => {
    const walk = await Walk.begin(house, people);
    const requestId = randomUUID();
    expect(await walk.book('lin', 0, requestId)).toBe('REQUESTED');
    expect(await walk.book('lin', 0, requestId)).toBe('REQUESTED');
    expect(await walk.book('lin', 0, randomUUID())).toBe('REQUESTED');
    await walk.check();
  });
});
