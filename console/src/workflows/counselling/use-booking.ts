import { type QueryClient, useQuery } from '@tanstack/react-query';
import { CounsellingBookingDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePollInterval } from '../../lib/idle';
import type { BookingDetail } from './booking';
import { POLL, keys } from './keys';

async function read(id: string, signal?: AbortSignal): Promise<BookingDetail | null> {
  const { node } = await send(CounsellingBookingDocument, { id }, signal);
  return node?.__typename === 'CounsellingBooking' ? node : null;
}

/** One booking in full; null when there is none (any more) that one may see. */
export function useBooking(id: string) {
  const refetchInterval = usePollInterval(POLL);
  return useQuery({
    queryKey: keys.booking(id),
    queryFn: ({ signal }) => read(id, signal),
    refetchInterval,
  });
}

/** Reads a booking afresh now and lets every screen see it. */
export async function refreshBooking(client: QueryClient, id: string): Promise<BookingDetail | null> {
  const fresh = await client.fetchQuery({ queryKey: keys.booking(id), queryFn: () => read(id), staleTime: 0 });
  void client.invalidateQueries({ queryKey: keys.all });
  return fresh;
}
