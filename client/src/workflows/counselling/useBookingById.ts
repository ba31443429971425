import {
  CounsellingBookingDocument,
  type CounsellingBookingQuery,
  type CounsellingDetailFragment,
} from '../../graph/graphql';
import { useAsk, type Asked } from '../../lib/graph/useAsk';
import { useParam } from '../../lib/nav';

/** The booking that the page's address names; null when there is none that one may see. */
export function useBookingById(): Asked<CounsellingBookingQuery> & { booking: CounsellingDetailFragment | null } {
  const id = useParam('id');
  const asked = useAsk(CounsellingBookingDocument, { id });
  const node = asked.data?.node;
  return { ...asked, booking: node?.__typename === 'CounsellingBooking' ? node : null };
}
