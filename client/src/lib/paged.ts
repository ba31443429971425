import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toFailure, type Failure } from './graph/failure';
import { handleSignedOut } from './graph/useAsk';

const STEP = 20;

export interface Page<T> {
  items: T[];
  endCursor: string | null;
  hasNextPage: boolean;
}

export interface Paged<T> {
  items: T[] | undefined;
  failure: Failure | null;
  more: boolean;
  loadingMore: boolean;
  refresh: () => Promise<void>;
  loadMore: () => Promise<void>;
}

/** A list by cursor: the first page on each showing, further ones as one scrolls. A stale answer is dropped. */
export function usePaged<T>(key: string, load: (after: string | null, first: number) => Promise<Page<T>>): Paged<T> {
  const [state, setState] = useState<{ key: string; page: Page<T> | null; failure: Failure | null }>({
    key,
    page: null,
    failure: null,
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const turn = useRef(0);
  const busy = useRef('');
  const wanted = useRef(STEP);
  const latest = useRef(load);
  latest.current = load;

  const fetch = useCallback(
    async (after: Page<T> | null) => {
      turn.current += 1;
      const mine = turn.current;
      busy.current = key;
      setLoadingMore(after !== null);
      try {
        // a refresh asks for as much as was on show, so that nothing jumps
        const page = await latest.current(after?.endCursor ?? null, after ? STEP : wanted.current);
        if (mine !== turn.current) return;
        setState({ key, page: after ? { ...page, items: [...after.items, ...page.items] } : page, failure: null });
      } catch (error) {
        const failure = toFailure(error);
        handleSignedOut(failure);
        if (mine === turn.current) setState((old) => ({ key, page: old.key === key ? old.page : null, failure }));
      } finally {
        if (mine === turn.current) {
          busy.current = '';
          setLoadingMore(false);
        }
      }
    },
    [key],
  );
  const refresh = useCallback(() => fetch(null), [fetch]);
  useEffect(() => void refresh(), [refresh]);
  useDidShow(() => {
    if (busy.current !== key) void refresh();
  });

  const page = state.key === key ? state.page : null;
  wanted.current = Math.min(100, Math.max(STEP, page?.items.length ?? 0));
  return {
    items: page?.items,
    failure: state.key === key ? state.failure : null,
    more: page?.hasNextPage ?? false,
    loadingMore,
    refresh,
    loadMore: useCallback(async () => {
      if (page?.hasNextPage && !loadingMore) await fetch(page);
    }, [fetch, page, loadingMore]),
  };
}
