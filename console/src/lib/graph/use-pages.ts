import { type QueryKey, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language';
import { usePollInterval } from '../idle';

/** One page of a connection. */
export interface GraphPage<T> {
  nodes: readonly T[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list that was walked far down is read again less often: every page is a statement of its own. */
const MANY_PAGES = 4;

interface PagesOptions<T> {
  key: QueryKey;
  read(after: string | null, signal: AbortSignal): Promise<GraphPage<T>>;
  /** how often to read again, in milliseconds; never without */
  poll?: number;
  enabled?: boolean;
}

/** A list of the graph page by page, kept while another filter is read, and read again every now and then. */
export function usePages<T>({ key, read, poll, enabled = true }: PagesOptions<T>) {
  const interval = usePollInterval(poll ?? 0);
  const language = useLanguage();
  const pages = useInfiniteQuery({
    queryKey: [...key, language],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: (query) =>
      interval && ((query.state.data?.pages.length ?? 0) > MANY_PAGES ? interval * 4 : interval),
  });
  return { ...pages, rows: pages.data?.pages.flatMap((page) => page.nodes) ?? [] };
}
