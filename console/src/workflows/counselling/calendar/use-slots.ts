import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CounsellingSlotDocument, CounsellingSlotsDocument, type CounsellingSlotsQuery } from '../../../graph/graphql';
import { type Day, addDays } from '../../../lib/dates';
import { send } from '../../../lib/graph/client';
import { usePollInterval } from '../../../lib/idle';
import { useLanguage } from '../../../lib/i18n/language';
import { POLL, keys } from '../keys';

export type Slot = CounsellingSlotsQuery['counsellingSlots'][number];

/** The slots of the week that begins on `monday`, of one counsellor or of all. */
export function useSlots(monday: Day, counsellor: string | null) {
  const refetchInterval = usePollInterval(POLL);
  const language = useLanguage();
  const filter = { from: monday, to: addDays(monday, 6), counsellor };
  return useQuery({
    queryKey: keys.slots({ ...filter, language }),
    queryFn: async ({ signal }) => (await send(CounsellingSlotsDocument, filter, signal)).counsellingSlots,
    placeholderData: keepPreviousData,
    refetchInterval,
  });
}

/** One slot with its bookings in full; null when there is none that one may see. */
export function useSlot(id: string) {
  const refetchInterval = usePollInterval(POLL);
  return useQuery({
    queryKey: keys.slot(id),
    queryFn: async ({ signal }) => {
      const { node } = await send(CounsellingSlotDocument, { id }, signal);
      return node?.__typename === 'CounsellingSlot' ? node : null;
    },
    refetchInterval,
  });
}
