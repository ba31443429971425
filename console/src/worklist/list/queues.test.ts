import { describe, expect, it } from 'vitest';
import { type Count, addCounts, queueOf } from './queues';

const line = (workflow: string, state: Count['state'], count: string, oldest: string | null, mine = 0) =>
  ({ workflow, workflowTitle: workflow, state, stateLabel: state, count, oldest, mine }) as Count;

const counts = [
  line('F', 'SUBMITTED', '14', '2026-11-20T01:00:00Z'),
  line('F', 'REVIEWING', '3', '2026-11-18T01:00:00Z', 2),
  line('F', 'RETURNED', '8', '2026-10-01T01:00:00Z', 8),
  line('H', 'SUBMITTED', '1000+', '2026-11-19T01:00:00Z', 1),
];

describe('queues', () => {
  it('are counted over the states of the view, with the oldest and one’s own', () => {
    expect(queueOf(counts, 'F', 'todo')).toEqual({ count: '17', oldest: '2026-11-18T01:00:00Z', mine: 2 });
    expect(queueOf(counts, 'F', 'returned')).toEqual({ count: '8', oldest: '2026-10-01T01:00:00Z', mine: 8 });
  });

  it('say that they were not counted to the end', () => {
    expect(queueOf(counts, null, 'todo')).toEqual({ count: '1017+', oldest: '2026-11-18T01:00:00Z', mine: 3 });
    expect(addCounts(['1000+', '1000+'])).toBe('2000+');
    expect(addCounts([])).toBe('0');
  });

  it('tell nothing of a view of which only a part is counted', () => {
    expect(queueOf(counts, null, 'all')).toEqual({ count: null, oldest: null, mine: 0 });
    expect(queueOf(counts, 'F', 'approved').count).toBeNull();
  });

  it('show nothing where nothing waits', () => {
    expect(queueOf(counts, 'H', 'returned')).toEqual({ count: null, oldest: null, mine: 0 });
  });
});
