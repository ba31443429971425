import { expect, it } from 'vitest';
import type { HitFragment, SearchKind } from '../../graph/graphql';
import { groupsOf } from './groups';

const hit = (kind: SearchKind, target: string): HitFragment => ({
  kind,
  target,
  at: null,
  function: null,
  pinned: false,
  title: [],
  excerpt: [],
});

it('groups hits by kind, the kind of the best hit first, and keeps their order', () => {
  const groups = groupsOf([hit('GUIDE', 'g1'), hit('NOTICE', 'n1'), hit('GUIDE', 'g2'), hit('FUNCTION', 'f1')]);
  expect(groups.map(({ kind, hits }) => [kind, hits.map(({ target }) => target).join()])).toEqual([
    ['GUIDE', 'g1,g2'],
    ['NOTICE', 'n1'],
    ['FUNCTION', 'f1'],
  ]);
  expect(groupsOf([])).toEqual([]);
});
