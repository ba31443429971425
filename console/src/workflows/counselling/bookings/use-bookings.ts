import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { CounsellingBookingsDocument } from '../../../graph/graphql';
import { send } from '../../../lib/graph/client';
import { usePollInterval } from '../../../lib/idle';
import { useLanguage } from '../../../lib/i18n/language';
import { POLL, keys } from '../keys';
import { type Filter, views } from './filter';

const PAGE = 30;

/** The bookings of a filter, page by page, read again every now and then. */
export function useBookings(filter: Filter) {
  const refetchInterval = usePollInterval(POLL);
  const language = useLanguage();
  return useInfiniteQuery({
    queryKey: keys.list({ ...filter, language }),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const { view, ...rest } = filter;
      const variables = { ...rest, state: views[view], first: PAGE, after: pageParam };
      return (await send(CounsellingBookingsDocument, variables, signal)).counsellingBookings;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined),
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}
