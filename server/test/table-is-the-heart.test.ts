import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { counselling } from '../src/workflows/counselling/counselling.js';
import { DAY } from '../src/kernel/clock.js';
import { book, consent, makeSlot } from './kit/counselling.js';
import { signIn } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const rows = counselling.machine.table.actions as (typeof counselling.machine.table.actions)[number][];
const whole = [...rows];

const states = counselling.machine.table.states as Record<string, (typeof counselling.machine.table.states)[string]>;
const allStates = { ...states };

/** Takes rows out of the one table that the house reads, as deleting their lines would. */
function takeOut(...codes: string[]): void {
  rows.splice(0, rows.length, ...whole.filter((row) => !codes.includes(row.code)));
}

describe('the table', () => {
  const houses: TestHouse[] = [];
  const open = async () => {
    const house = await testHouse('sqlite');
    houses.push(house);
    return house;
  };
  afterEach(() => {
    takeOut();
    Object.assign(states, allStates);
  });
  afterAll(() => Promise.all(houses.map((house) => house.close())));

  const offered = async () => {
    const house = await open();
    const student = await signIn(house, '230900001');
    const desk = await signIn(house, 'counselling-desk', 'console');
    await consent(student);
    const { id } = await book(student, { slotId: await makeSlot(house, 3 * DAY) });
    const { node, __type } = await desk.get<{
      node: { availableActions: { code: string }[] };
      __type: { fields: { name: string }[] };
    }>(
      'query ($id: ID!) { node(id: $id) { ... on CounsellingBooking { availableActions { code } } } __type(name: "Mutation") { fields { name } } }',
      { id },
    );
    return {
      buttons: node.availableActions.map((action) => action.code),
      mutations: __type.fields.map((field) => field.name),
    };
  };

  it('alone makes the button and the mutation: with the row both are there, without it neither', async () => {
    const all = await offered();
    expect(all.buttons).toContain('DECLINE');
    expect(all.mutations).toContain('declineCounselling');

    takeOut('DECLINE');
    // Its state goes with it; left behind, the house would not open (below).
    delete states['DECLINED'];
    const lesser = await offered();
    expect(lesser.buttons).not.toContain('DECLINE');
    expect(lesser.mutations).not.toContain('declineCounselling');
    expect(lesser.buttons).toContain('CONFIRM');
  });

  it('keeps a mutation as long as one of its rows stands', async () => {
    takeOut('CORRECT_NO_SHOW');
    const { mutations } = await offered();
    expect(mutations).toContain('recordCounsellingOutcome');
  });

  it('does not open the house when a state is left without a way in or out, and names it', async () => {
    takeOut('CONFIRM');
    await expect(open()).rejects.toThrow('no action leads to CONFIRMED');
    takeOut('COMPLETE');
    await expect(open()).rejects.toThrow('ARRIVED is open, yet nothing leads on from it');
  });
});
