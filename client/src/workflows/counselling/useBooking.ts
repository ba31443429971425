import { BookCounsellingDocument, CounsellingBookingDocument } from '../../graph/graphql';
import { keyOf, remember } from '../../lib/graph/cache';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { useTell } from '../../lib/graph/useTell';

interface Wish {
  slotId: string;
  purpose: string;
  instructionsVersion: number;
}

export interface Booking {
  /** the booking's id, or null when it was refused, unanswered, or already under way */
  book: (wish: Wish) => Promise<{ id: string } | { failure: Failure } | null>;
  pending: boolean;
  failure: Failure | null;
  clear: () => void;
}

/** 预约: one wish, one request id, one booking. */
export function useBooking(): Booking {
  const { send, pending, failure, clear } = useTell(BookCounsellingDocument);
  return {
    pending,
    failure,
    clear,
    async book({ purpose, ...wish }) {
      try {
        const words = purpose.trim();
        const answer = await send({ ...wish, ...(words ? { purpose: words } : {}) });
        if (!answer) return null;
        const { booking } = answer.bookCounselling;
        // the next screen shows it without asking again
        const id = booking.id;
        remember(keyOf(CounsellingBookingDocument, { id }), { node: { __typename: 'CounsellingBooking', ...booking } });
        return { id };
      } catch (error) {
        return { failure: toFailure(error) };
      }
    },
  };
}
