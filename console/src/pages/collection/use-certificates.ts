import { type QueryClient, keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  type CertificateDetailFragment,
  type CertificateRowFragment,
  CertificateDocument,
  CertificatesDocument,
  CollectionCountsDocument,
  PrintQueueDocument,
} from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { usePollInterval } from '../../lib/idle';
import { usePermissions } from '../../lib/session/viewer';
import { applications } from '../../registry';
import { permitted } from '../../review/permitted';
import type { ApplicationRow } from '../../worklist/application';
import { permissionOf } from '../../worklist/entries';
import { POLL } from '../../worklist/keys';
import { addCounts } from '../../worklist/list/queues';
import { type Place, statesOf } from './view';

export type CertificateRow = CertificateRowFragment;
export type CertificateDetail = CertificateDetailFragment;

const PAGE = 50;
export const keys = {
  all: ['collection'],
  one: (id: string) => ['collection', 'one', id],
} as const;

export const printPermissions = applications.map(({ code }) => permissionOf(code, 'PRINT'));
export const deskPermissions = applications.map(({ code }) => permissionOf(code, 'DESK'));

/** Whether one prints for any workflow. */
export function useMayPrint(): boolean {
  return permitted(usePermissions(), printPermissions);
}

/** What is approved and not printed yet. */
export function usePrintQueue(enabled: boolean) {
  return usePages<ApplicationRow>({
    key: [...keys.all, 'print'],
    poll: POLL,
    enabled,
    read: async (after, signal) => (await send(PrintQueueDocument, { first: PAGE, after }, signal)).printQueue,
  });
}

/** The certificates of a view. */
export function useCertificates(place: Place) {
  return usePages<CertificateRow>({
    key: [...keys.all, 'list', place],
    poll: POLL,
    enabled: place.view !== 'print',
    read: async (after, signal) => {
      const variables = { state: statesOf(place), search: place.search || null, first: PAGE, after };
      return (await send(CertificatesDocument, variables, signal)).certificates;
    },
  });
}

/** How many wait to be printed, to be collected, and how many nobody came for. */
export function useCollectionCounts() {
  const refetchInterval = usePollInterval(POLL * 2);
  const print = useMayPrint();
  return useQuery({
    queryKey: [...keys.all, 'counts', print],
    queryFn: async ({ signal }) => {
      const counts = await send(CollectionCountsDocument, { print }, signal);
      return {
        print: counts.print?.totalCount,
        ready: counts.ready.totalCount,
        unclaimed: counts.unclaimed.totalCount,
      };
    },
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** What waits here in all, for the navigation: to be printed by those who print, else to be handed out. */
export function useWaiting(): string | undefined {
  const { print, ready } = useCollectionCounts().data ?? {};
  const sum = addCounts([print ?? '0', ready ?? '0']);
  return sum === '0' ? undefined : sum;
}

async function read(id: string, signal?: AbortSignal): Promise<CertificateDetail | null> {
  const { node } = await send(CertificateDocument, { id }, signal);
  return node?.__typename === 'Certificate' ? node : null;
}

/** One certificate in full; null when there is none that one may see. */
export function useCertificate(id: string) {
  const refetchInterval = usePollInterval(POLL);
  return useQuery({ queryKey: keys.one(id), queryFn: ({ signal }) => read(id, signal), refetchInterval });
}

/** Reads a certificate afresh now and lets every screen see it. */
export async function refreshCertificate(client: QueryClient, id: string): Promise<CertificateDetail | null> {
  const fresh = await client.fetchQuery({ queryKey: keys.one(id), queryFn: () => read(id), staleTime: 0 });
  void client.invalidateQueries({ queryKey: keys.all });
  return fresh;
}
