import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from '../../graph/graphql';
import { sendCommand } from './command';
import { createIntents } from './intent';
import type { Problem } from './problem';

interface CommandOptions<R, I> {
  /** what is read anew when the act is done, and when somebody else was faster */
  touches?: readonly QueryKey[];
  /** the answer or the input is told once: nothing of it stays in the cache */
  secret?: boolean;
  onDone?(answer: R, input: I): void;
}

/**
 * A command of the graph as a mutation hook. Pressing the button again after a lost answer sends the same request id;
 * after any other answer the next press is a new act.
 */
export function useCommand<R, I extends { requestId?: string | null }>(
  document: TypedDocumentString<R, { input: I }>,
  { touches = [], secret = false, onDone }: CommandOptions<R, Omit<I, 'requestId'>> = {},
) {
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  const refresh = () => touches.forEach((queryKey) => void client.invalidateQueries({ queryKey: [...queryKey] }));
  return useMutation<R, Problem, Omit<I, 'requestId'>>({
    gcTime: secret ? 0 : undefined,
    mutationFn: (input) => sendCommand(intents, document, input),
    onSuccess: (answer, input) => {
      refresh();
      onDone?.(answer, input);
    },
    onError: (problem) => {
      if (problem.code === 'CONFLICT' || problem.code === 'ALREADY_DONE' || problem.code === 'NOT_FOUND') refresh();
    },
  });
}
