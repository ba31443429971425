import { describe, expect, it } from 'vitest';
import { uuid } from '../uuid';
import { Intent } from './intent';

const counted = () => {
  let count = 0;
  return new Intent(() => `id-${(count += 1)}`);
};

describe('one id for each thing that is meant', () => {
  it('keeps the id of a wish that nobody has answered', () => {
    const intent = counted();
    expect(intent.idFor({ slotId: 'a' })).toBe('id-1');
    expect(intent.idFor({ slotId: 'a' })).toBe('id-1');
  });

  it('gives a new id to another wish, and to the same wish after an answer', () => {
    const intent = counted();
    expect(intent.idFor({ slotId: 'a' })).toBe('id-1');
    expect(intent.idFor({ slotId: 'b' })).toBe('id-2');
    intent.settle();
    expect(intent.idFor({ slotId: 'b' })).toBe('id-3');
  });

  it('makes ids that the graph accepts as UUIDs, each its own', () => {
    const ids = Array.from({ length: 200 }, uuid);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });
});
