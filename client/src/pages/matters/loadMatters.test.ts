import { describe, expect, it, vi } from 'vitest';
import type { Matter, MatterSource } from '../../review/manifest';

vi.mock('@tarojs/taro', () => ({ default: {} }));

const { byWhatComesNext, loadMatters } = await import('./loadMatters');
const { registry } = await import('../../registry');

const matter = (id: string, part: Partial<Matter> = {}): Matter =>
  ({ id, needsMe: false, due: null, at: '2026-01-01', ...part }) as Matter;

const source = (code: string, count: number): MatterSource =>
  vi.fn(async (_filter, after, first) => {
    const from = Number(after ?? 0);
    const items = Array.from({ length: Math.min(first, count - from) }, (_, index) => matter(`${code}${from + index}`));
    return { items, endCursor: String(from + items.length), hasNextPage: from + items.length < count };
  });

async function all(sources: MatterSource[], first: number): Promise<string[]> {
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
    const expected = ['a0', 'a1', 'a2', 'a3', 'a4', 'c0', 'c1', 'c2', 'c3'];
    for (const first of [1, 2, 3, 5, 20]) {
      const sources = [source('a', 5), source('b', 0), source('c', 4)];
      expect((await all(sources, first)).sort()).toEqual(expected);
    }
  });

  it('asks a source that was read to its end no more', async () => {
    const short = source('a', 1);
    await all([short, source('b', 9)], 3);
    expect(short).toHaveBeenCalledTimes(1);
  });

  it('is empty without a workflow', async () => {
    expect(await all([], 20)).toEqual([]);
  });

  it('reads all applications by one request, whatever their workflow; counselling and feedback by one each', () => {
    const sources = new Set(registry.flatMap(({ matters }) => matters ?? []));
    expect(registry.length).toBeGreaterThanOrEqual(5);
    expect(sources.size).toBe(3);
  });

  it('puts what needs me first, the nearest date on top, then the newest', () => {
    const matters = [
      matter('old', { at: '2026-01-01' }),
      matter('draft', { needsMe: true, at: '2026-03-01' }),
      matter('new', { at: '2026-02-01' }),
      matter('later', { needsMe: true, due: '2026-12-02' }),
      matter('sooner', { needsMe: true, due: '2026-12-01' }),
    ];
    const expected = ['sooner', 'later', 'draft', 'new', 'old'];
    for (let turn = 0; turn < matters.length; turn += 1) {
      matters.push(...matters.splice(0, 1));
      expect([...matters].sort(byWhatComesNext).map(({ id }) => id)).toEqual(expected);
      expect(
        [...matters]
          .reverse()
          .sort(byWhatComesNext)
          .map(({ id }) => id),
      ).toEqual(expected);
    }
  });

  it('mixes the workflows by that order', async () => {
    const one =
      (part: Partial<Matter>): MatterSource =>
      async () => ({
        items: [matter('rest'), matter('mine', { needsMe: true, ...part })],
        endCursor: null,
        hasNextPage: false,
      });
    const { items } = await loadMatters('all', null, 20, [one({ due: '2026-12-02' }), one({ due: '2026-12-01' })]);
    expect(items.map(({ id, due }) => `${id} ${due ?? ''}`)).toEqual([
      'mine 2026-12-01',
      'mine 2026-12-02',
      'rest ',
      'rest ',
    ]);
  });
});
