import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { WorklistCountsDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import { POLL, keys } from '../keys';
import { queueOf } from './queues';

/** What stands in which state, for all workflows that one may see. */
export function useCounts() {
  const refetchInterval = usePollInterval(POLL);
  const language = useLanguage();
  return useQuery({
    queryKey: [...keys.counts, language],
    queryFn: async ({ signal }) => (await send(WorklistCountsDocument, {}, signal)).worklistCounts,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** How much waits to be reviewed in all; shown in the navigation, nothing when there is none. */
export function useWaiting(): string | undefined {
  return queueOf(useCounts().data ?? [], null, 'todo').count ?? undefined;
}
