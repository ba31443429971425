import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type SearchMissFieldsFragment,
  DismissMissDocument,
  DraftFromMissDocument,
  SearchMissCountDocument,
  SearchMissesDocument,
} from '../../graph/graphql';
import { act, newRequestId } from '../../lib/graph/act';
import { send } from '../../lib/graph/client';
import { type Problem, toProblem } from '../../lib/graph/problem';
import { useCommand } from '../../lib/graph/use-command';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import type { Question } from '../questions/draft';

export type Miss = SearchMissFieldsFragment;

const key = ['search-misses'] as const;
const POLL = 30_000;
const PAGE = 50;

/** What waits for an answer, the most frequent first, page by page. */
export function useMisses() {
  return usePages<Miss>({
    key: [...key, 'list'],
    poll: POLL,
    read: async (after, signal) => (await send(SearchMissesDocument, { first: PAGE, after }, signal)).searchMisses,
  });
}

/** How many wait; shown in the navigation, nothing when there is none. */
export function useWaitingMisses(): string | undefined {
  const language = useLanguage();
  const refetchInterval = usePollInterval(POLL * 4);
  const { data } = useQuery({
    queryKey: [...key, 'count', language],
    queryFn: async ({ signal }) => (await send(SearchMissCountDocument, {}, signal)).searchMisses.totalCount,
    refetchInterval,
  });
  return data === '0' ? undefined : data;
}

/** Begins a question with the words; what it answers is to be written. */
export function useDraftFromMiss(onDone: (miss: Miss, question: Question) => void) {
  return useCommand(DraftFromMissDocument, {
    touches: [key, ['questions']],
    onDone: ({ draftFromMiss: { miss, faq } }) => faq && onDone(miss, faq),
  });
}

/**
 * Lets searches go, one after the other. What somebody else has dealt with meanwhile counts as done; any other problem ends it,
 * and what was let go until then stays so.
 */
export function useDismissMisses(onDone: (ids: readonly string[]) => void) {
  const client = useQueryClient();
  return useMutation<readonly string[], Problem, readonly string[]>({
    mutationFn: async (ids) => {
      for (const id of ids) {
        try {
          await act(DismissMissDocument, { id, requestId: newRequestId() });
        } catch (error) {
          if (toProblem(error).code !== 'CONFLICT') throw error;
        }
      }
      return ids;
    },
    onSuccess: onDone,
    onSettled: () => void client.invalidateQueries({ queryKey: [...key] }),
  });
}
