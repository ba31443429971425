import { useEffect, useRef } from 'react';
import { SearchDocument, type HitFragment, type SearchKind } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { usePaged, type Paged } from '../../lib/paged';
import { useSettled } from '../../lib/useSettled';

const WHOLE_MS = 1_500;

interface Found extends Paged<HitFragment> {
  /** what is shown belongs to words typed before; the answer to these is on its way */
  old: boolean;
}

/**
 * Hits as one types; the last ones stay until the next are there, and an answer that comes too late is dropped. Words
 * that stood still and found nothing are told once as whole, so that the offices learn what is missing.
 */
export function useSearch(words: string, kind: SearchKind | null): Found {
  const paged = usePaged<HitFragment>(`${kind ?? ''} ${words}`, async (after, first) => {
    if (words === '') return { items: [], endCursor: null, hasNextPage: false };
    const { search } = await ask(SearchDocument, {
      text: words,
      first,
      after,
      settled: false,
      ...(kind ? { kinds: [kind] } : {}),
    });
    return {
      items: search.nodes,
      endCursor: search.pageInfo.endCursor ?? null,
      hasNextPage: search.pageInfo.hasNextPage,
    };
  });
  const last = useRef<HitFragment[] | undefined>(undefined);
  if (paged.items || paged.failure) last.current = paged.items;
  const inVain = kind === null && words !== '' && paged.items?.length === 0 ? words : '';
  const whole = useSettled(inVain, WHOLE_MS);
  const told = useRef('');
  useEffect(() => {
    if (whole === '' || whole !== inVain || told.current === whole) return;
    told.current = whole;
    // nothing is shown of it
    ask(SearchDocument, { text: whole, first: 1, settled: true }).catch(() => undefined);
  }, [whole, inVain]);
  return { ...paged, items: paged.items ?? last.current, old: !paged.items && last.current !== undefined };
}
