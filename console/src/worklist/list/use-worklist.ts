import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type WorklistQuery, WorklistDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import type { ApplicationRow } from '../application';
import { POLL, keys } from '../keys';
import { type Filter, belongs, views } from './filter';

const PAGE = 50;

type Pages = InfiniteData<WorklistQuery['worklist']>;

/** The applications of a filter, page by page, read again every now and then. */
export function useWorklist(filter: Filter) {
  return usePages<ApplicationRow>({
    key: keys.list(filter),
    poll: POLL,
    read: async (after, signal) => {
      const { view, workflow, search, ...rest } = filter;
      const variables = {
        ...rest,
        workflow: workflow === null ? null : [workflow],
        state: [...views[view]],
        search: search || null,
        first: PAGE,
        after,
      };
      return (await send(WorklistDocument, variables, signal)).worklist;
    },
  });
}

/** Puts an act's answer into the lists at once: a row is replaced, or leaves a list that no longer shows it. */
export function patchLists(client: QueryClient, changed: readonly ApplicationRow[]): void {
  const byId = new Map(changed.map((row) => [row.id, row]));
  for (const [key, data] of client.getQueriesData<Pages>({ queryKey: keys.lists })) {
    if (!data) continue;
    const filter = key[2] as Filter;
    const pages = data.pages.map((page) => ({
      ...page,
      nodes: page.nodes.flatMap((row) => {
        const fresh = byId.get(row.id);
        return fresh === undefined ? [row] : belongs(filter, fresh) ? [fresh] : [];
      }),
    }));
    client.setQueryData<Pages>(key, { ...data, pages });
  }
}
