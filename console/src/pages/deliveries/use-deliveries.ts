import { useQuery } from '@tanstack/react-query';
import { ChannelHealthDocument, DeliveriesDocument, type ChannelHealthFieldsFragment } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { usePages } from '../../lib/graph/use-pages';
import { useLanguage } from '../../lib/i18n/language';
import { usePollInterval } from '../../lib/idle';
import { type Delivery, type Place, views } from './view';

export type Health = ChannelHealthFieldsFragment;

export const deliveriesKey = ['deliveries'] as const;
const PAGE = 50;
const POLL = 20_000;

/** The deliveries of a view, page by page. */
export function useDeliveries({ view, channel }: Place) {
  return usePages<Delivery>({
    key: [...deliveriesKey, 'list', view, channel],
    poll: POLL,
    read: async (after, signal) =>
      (await send(DeliveriesDocument, { states: [...views[view]], channel, first: PAGE, after }, signal)).deliveries,
  });
}

/** How each channel stands. */
export function useHealth() {
  const language = useLanguage();
  const refetchInterval = usePollInterval(POLL);
  return useQuery({
    queryKey: [...deliveriesKey, 'health', language],
    queryFn: async ({ signal }) => (await send(ChannelHealthDocument, {}, signal)).channelHealth,
    refetchInterval,
  });
}
