import { type QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type PapersDetailFragment,
  type PapersRowFragment,
  PaperCountsDocument,
  PaperQueueDocument,
  PapersDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { usePollInterval } from '../../lib/idle';
import { applications } from '../../registry';
import { permissionOf } from '../../worklist/entries';
import { POLL } from '../../worklist/keys';
import { type Place, statesOf } from './view';

export type PapersRow = PapersRowFragment;
export type PapersDetail = PapersDetailFragment;

const PAGE = 50;
export const keys = {
  all: ['papers'],
  one: (id: string) => ['papers', 'one', id],
} as const;

export const deskPermissions = applications.map(({ code }) => permissionOf(code, 'DESK'));

/** The papers of a view, or what a search finds in any state. */
export function usePaperQueue(place: Place) {
  return usePages<PapersRow>({
    key: [...keys.all, 'list', place],
    poll: POLL,
    read: async (after, signal) => {
      const variables = { state: statesOf(place), search: place.search || null, first: PAGE, after };
      return (await send(PaperQueueDocument, variables, signal)).paperQueue;
    },
  });
}

/** How much is awaited, received, overdue. */
export function usePaperCounts() {
  const refetchInterval = usePollInterval(POLL * 2);
  return useQuery({
    queryKey: [...keys.all, 'counts'],
    queryFn: async ({ signal }) => {
      const { waiting, received, overdue } = await send(PaperCountsDocument, {}, signal);
      return { waiting: waiting.totalCount, received: received.totalCount, overdue: overdue.totalCount };
    },
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** What is awaited in all, for the navigation. */
export function useWaiting(): string | undefined {
  const count = usePaperCounts().data?.waiting;
  return count === '0' ? undefined : count;
}

async function read(id: string, signal?: AbortSignal): Promise<PapersDetail | null> {
  const { node } = await send(PapersDocument, { id }, signal);
  return node?.__typename === 'Papers' ? node : null;
}

/** The papers of one application in full; null when there are none that one may see. */
export function usePapers(id: string) {
  const refetchInterval = usePollInterval(POLL);
  return useQuery({ queryKey: keys.one(id), queryFn: ({ signal }) => read(id, signal), refetchInterval });
}

/** Reads them afresh now and lets every screen see it. */
export async function refreshPapers(client: QueryClient, id: string): Promise<PapersDetail | null> {
  const fresh = await client.fetchQuery({ queryKey: keys.one(id), queryFn: () => read(id), staleTime: 0 });
  void client.invalidateQueries({ queryKey: keys.all });
  return fresh;
}
