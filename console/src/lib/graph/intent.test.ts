import { expect, it } from 'vitest';
import { createIntents } from './intent';

it('keeps the id of an act until it is settled, and gives another act another id', () => {
  const intents = createIntents();
  const first = intents.idFor('decline', { id: 'b1', note: '甲' });
  expect(intents.idFor('decline', { id: 'b1', note: '甲' })).toBe(first);
  expect(intents.idFor('decline', { id: 'b1', note: '乙' })).not.toBe(first);
  expect(intents.idFor('confirm', { id: 'b1', note: '甲' })).not.toBe(first);
  intents.settle('decline', { id: 'b1', note: '甲' });
  expect(intents.idFor('decline', { id: 'b1', note: '甲' })).not.toBe(first);
});
