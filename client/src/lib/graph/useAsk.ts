import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentString } from '../../graph/graphql';
import { keepSessionToken } from '../session';
import { leaveFor } from '../nav';
import { pageOfRefusal } from '../signIn/duties';
import { routes } from '../routes';
import { keyOf, recall, remember } from './cache';
import { ask } from './client';
import { toFailure, type Failure } from './failure';

export interface Asked<R> {
  data: R | undefined;
  failure: Failure | null;
  /** true until the first answer or failure */
  loading: boolean;
  /** asks again; what is shown stays until the answer is there */
  refresh: () => Promise<void>;
  /** puts an answer that a mutation brought in place */
  put: (data: R) => void;
}

/** Signed out meanwhile, or something has to be done first: goes there, and comes back here afterwards. */
export function handleSignedOut(failure: Failure): void {
  const first = pageOfRefusal(failure.unmet);
  if (first) leaveFor(first, { must: 1 });
  if (failure.code !== 'UNAUTHENTICATED') return;
  keepSessionToken(null);
  leaveFor(routes.signIn);
}

/** Reads from the graph: what is known at once, then afresh, and again each time the page comes to the front. */
export function useAsk<R, V>(document: TypedDocumentString<R, V>, variables: V, skip = false): Asked<R> {
  const key = keyOf(document, variables);
  const [state, setState] = useState(() => ({ key, data: recall<R>(key), failure: null as Failure | null }));
  const latest = useRef({ key, asking: '', alive: true });
  latest.current.key = key;

  const refresh = useCallback(async () => {
    latest.current.asking = key;
    try {
      const data = await ask(document, variables);
      remember(key, data);
      if (latest.current.alive && latest.current.key === key) setState({ key, data, failure: null });
    } catch (error) {
      const failure = toFailure(error);
      handleSignedOut(failure);
      if (latest.current.alive && latest.current.key === key) setState({ key, data: recall<R>(key), failure });
    } finally {
      if (latest.current.asking === key) latest.current.asking = '';
    }
    // the key says all about document and variables
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  useEffect(() => {
    const mine = latest.current;
    mine.alive = true;
    if (!skip && mine.asking !== key) void refresh();
    return () => {
      mine.alive = false;
    };
  }, [key, skip, refresh]);

  useDidShow(() => {
    if (!skip && latest.current.asking !== key) void refresh();
  });

  const put = useCallback(
    (data: R) => {
      remember(key, data);
      setState({ key, data, failure: null });
    },
    [key],
  );

  const data = state.key === key ? state.data : recall<R>(key);
  const failure = state.key === key ? state.failure : null;
  return { data, failure, loading: !skip && data === undefined && failure === null, refresh, put };
}
