import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, type TodoItemRow } from './read-todo.js';

const item = fc.record({
  code: fc.constant('A_KIND'),
  title: fc.constant(''),
  hint: fc.constant(''),
  subject: fc.string({ minLength: 1, maxLength: 3 }),
  due: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  tone: fc.constantFrom('BAD', 'WARN', 'INFO', 'OK', 'NEUTRAL'),
});
const items: fc.Arbitrary<TodoItemRow[]> = fc.uniqueArray(item, { selector: ({ subject }) => subject, maxLength: 12 });

describe('what needs a student', () => {
  it('has one order, however it came', () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (found, numbers) => {
        const mixed = found
          .map((one) => ({ one, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(mixed.sort(byUrgency)).toEqual(found.sort(byUrgency));
      }),
    );
  });

  it('has the nearest date first, no date last, and what goes wrong before what goes well', () => {
    fc.assert(
      fc.property(items, (found) => {
        const dates = found.sort(byUrgency).map(({ due }) => due ?? Number.MAX_SAFE_INTEGER);
        expect(dates).toEqual([...dates].sort((a, b) => a - b));
      }),
    );
    const alike = (tone: TodoItemRow['tone'], due: number | null): TodoItemRow => ({
      ...{ code: 'A_KIND', title: '', hint: '', subject: tone, due, tone },
    });
    const tones = ['NEUTRAL', 'OK', 'INFO', 'WARN', 'BAD'] as const;
    for (const due of [null, 7]) {
      const sorted = tones.map((tone) => alike(tone, due)).sort(byUrgency);
      expect(sorted.map(({ tone }) => tone)).toEqual([...tones].reverse());
    }
  });
});
