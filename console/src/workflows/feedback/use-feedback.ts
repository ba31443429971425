import { type QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type FeedbackDetailFragment,
  type FeedbackRowFragment,
  FeedbackCountsDocument,
  FeedbackListDocument,
  FeedbackOfficesDocument,
  FeedbackOneDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import { type Place, views } from './view';

export type FeedbackRow = FeedbackRowFragment;
export type FeedbackDetail = FeedbackDetailFragment;

const POLL = 15_000;
export const keys = {
  all: ['feedback'] as const,
  one: (id: string) => ['feedback', 'one', id] as const,
};

/** The queue of one's offices, page by page, what waits longest first. */
export function useFeedbacks({ view, office }: Place) {
  return usePages<FeedbackRow>({
    key: [...keys.all, 'list', view, office],
    poll: POLL,
    read: async (after, signal) =>
      (await send(FeedbackListDocument, { state: [...views[view]], office, first: 30, after }, signal)).feedbacks,
  });
}

async function read(id: string, signal?: AbortSignal): Promise<FeedbackDetail | null> {
  const { node } = await send(FeedbackOneDocument, { id }, signal);
  return node?.__typename === 'Feedback' ? node : null;
}

/** One thread in full; null when there is none (any more) that one may see. */
export function useFeedback(id: string) {
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.one(id), language],
    queryFn: ({ signal }) => read(id, signal),
    refetchInterval: usePollInterval(POLL),
    // The student may have written on since it was open last: what is kept is shown, and read anew at once.
    refetchOnMount: 'always',
  });
}

/** Reads a thread afresh and has every screen see it. */
export async function refreshFeedback(client: QueryClient, id: string): Promise<FeedbackDetail | null> {
  await client.invalidateQueries({ queryKey: keys.all });
  return read(id);
}

/** How many wait and how many are answered. */
export function useCounts(office: string | null) {
  return useQuery({
    queryKey: [...keys.all, 'counts', office],
    queryFn: async ({ signal }) => {
      const { waiting, answered } = await send(FeedbackCountsDocument, { office }, signal);
      return { waiting: waiting.totalCount, answered: answered.totalCount };
    },
    placeholderData: keepPreviousData,
    refetchInterval: usePollInterval(POLL),
  });
}

/** How many wait for an answer; shown in the navigation, nothing when there are none. */
export function useWaiting(): string | undefined {
  const count = useCounts(null).data?.waiting;
  return count === '0' ? undefined : count;
}

/** The offices that feedback can be passed on to. */
export function useOffices() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['feedback-offices', language],
    queryFn: async ({ signal }) => (await send(FeedbackOfficesDocument, {}, signal)).feedbackOffices,
    staleTime: 300_000,
  });
}
