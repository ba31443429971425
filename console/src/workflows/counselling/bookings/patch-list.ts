import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { CounsellingBookingsQuery } from '../../../graph/graphql';
import type { BookingRow } from '../booking';
import { keys } from '../keys';
import { type View, shows } from './filter';

type Pages = InfiniteData<CounsellingBookingsQuery['counsellingBookings']>;

/** Puts an act's answer into the lists at once: the row is replaced, or leaves a list that no longer shows it. */
export function patchLists(client: QueryClient, booking: BookingRow): void {
  for (const [key, data] of client.getQueriesData<Pages>({ queryKey: [...keys.all, 'list'] })) {
    if (!data) continue;
    const { view } = key[2] as { view: View };
    const pages = data.pages.map((page) => ({
      ...page,
      nodes: page.nodes.flatMap((row) =>
        row.id !== booking.id ? [row] : shows(view, booking.stateCode) ? [booking] : [],
      ),
    }));
    client.setQueryData<Pages>(key, { ...data, pages });
  }
}
