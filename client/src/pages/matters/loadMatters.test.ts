import { describe, expect, it, vi } from 'vitest';
import type { Matter, WorkflowManifest } from '../../review/manifest';

vi.mock('@tarojs/taro', () => ({ default: {} }));

const { loadMatters } = await import('./loadMatters');

const source = (code: string, count: number): WorkflowManifest => ({
  code,
  door: '',
  subjects: {},
  matters: async (_filter, after, first) => {
    const from = Number(after ?? 0);
    const items = Array.from(
      { length: Math.min(first, count - from) },
      (_, index) => ({ id: `${code}${from + index}` }) as Matter,
    );
    return { items, endCursor: String(from + items.length), hasNextPage: from + items.length < count };
  },
});

async function all(sources: WorkflowManifest[], first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 50; turn += 1) {
    const page = await loadMatters('all', after, first, sources);
    ids.push(...page.items.map(({ id }) => id));
    if (!page.hasNextPage) return ids;
    after = page.endCursor;
  }
  throw new Error('never ends');
}

describe('one list over all workflows', () => {
  it('reads each to its end, nothing twice and nothing left out', async () => {
    const sources = [source('a', 5), source('b', 0), source('c', 4)];
    const expected = ['a0', 'a1', 'a2', 'a3', 'a4', 'c0', 'c1', 'c2', 'c3'];
    for (const first of [1, 2, 3, 5, 20]) expect(await all(sources, first)).toEqual(expected);
  });

  it('is empty without a workflow', async () => {
    expect(await all([], 20)).toEqual([]);
  });
});
