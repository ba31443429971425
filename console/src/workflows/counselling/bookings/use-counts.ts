import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CounsellingCountsDocument } from '../../../graph/graphql';
import { send } from '../../../lib/graph/client';
import { usePollInterval } from '../../../lib/idle';
import { POLL, keys } from '../keys';
import type { Filter } from './filter';

export type CountsFilter = Pick<Filter, 'counsellor' | 'from' | 'to'>;

/** How many bookings stand in each open state. */
export function useCounts({ counsellor, from, to }: CountsFilter) {
  const refetchInterval = usePollInterval(POLL);
  const filter = { counsellor, from, to };
  return useQuery({
    queryKey: keys.counts(filter),
    queryFn: async ({ signal }) => {
      const { requested, confirmed, arrived } = await send(CounsellingCountsDocument, filter, signal);
      return { requested: requested.totalCount, confirmed: confirmed.totalCount, arrived: arrived.totalCount };
    },
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** How many bookings wait to be confirmed in all; shown in the navigation, nothing when there are none. */
export function useWaiting(): string | undefined {
  const count = useCounts({ counsellor: null, from: null, to: null }).data?.requested;
  return count === '0' ? undefined : count;
}
