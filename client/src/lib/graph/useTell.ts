import { useCallback, useRef, useState } from 'react';
import type { TypedDocumentString } from '../../graph/graphql';
import { tell } from './client';
import { toFailure, type Failure } from './failure';
import { Intent } from './intent';
import { handleSignedOut } from './useAsk';

export interface Telling<R, I> {
  /** acts once for one wish; a second call while the first is under way answers null and does nothing */
  send: (input: Omit<I, 'requestId'>) => Promise<R | null>;
  pending: boolean;
  failure: Failure | null;
  clear: () => void;
}

/** Acts on the graph: busy while pending, the same request id for every retry of the same wish. */
export function useTell<R, I extends { requestId?: string | null }>(
  document: TypedDocumentString<R, { input: I }>,
): Telling<R, I> {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underway = useRef(false);
  const intent = useRef(new Intent());

  const send = useCallback(
    async (wish: Omit<I, 'requestId'>): Promise<R | null> => {
      if (underway.current) return null;
      underway.current = true;
      setPending(true);
      setFailure(null);
      try {
        // the id is added to the very input that was asked for
        const input = { ...wish, requestId: intent.current.idFor(wish) } as unknown as I;
        const answer = await tell(document, { input });
        intent.current.settle();
        return answer;
      } catch (error) {
        const failed = toFailure(error);
        if (!failed.unanswered) intent.current.settle();
        handleSignedOut(failed);
        setFailure(failed);
        throw failed;
      } finally {
        underway.current = false;
        setPending(false);
      }
    },
    [document],
  );
  return { send, pending, failure, clear: useCallback(() => setFailure(null), []) };
}
