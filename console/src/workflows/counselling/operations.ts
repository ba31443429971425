import {
  CancelCounsellingByCentreDocument,
  ConfirmCounsellingDocument,
  DeclineCounsellingDocument,
  RecordCounsellingArrivalDocument,
  RecordCounsellingOutcomeDocument,
  RecordLateCancellationDocument,
} from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import type { Intent, Operations } from '../../review/reviewed';
import type { BookingRow } from './booking';
import { outcomeOf } from './outcomes';

const input = (booking: BookingRow, { note, requestId }: Intent) => ({
  id: booking.id,
  expectedVersion: booking.version,
  note,
  requestId,
});

/** From the mutation that the graph names to the document that carries it out. */
export const operations: Operations<BookingRow> = {
  confirmCounselling: async (booking, _action, intent) =>
    (await act(ConfirmCounsellingDocument, input(booking, intent))).confirmCounselling.booking,
  declineCounselling: async (booking, _action, intent) =>
    (await act(DeclineCounsellingDocument, input(booking, intent))).declineCounselling.booking,
  recordCounsellingArrival: async (booking, _action, intent) =>
    (await act(RecordCounsellingArrivalDocument, input(booking, intent))).recordCounsellingArrival.booking,
  recordCounsellingOutcome: async (booking, action, intent) =>
    (await act(RecordCounsellingOutcomeDocument, { ...input(booking, intent), outcome: outcomeOf(action.code) }))
      .recordCounsellingOutcome.booking,
  cancelCounsellingByCentre: async (booking, _action, intent) =>
    (await act(CancelCounsellingByCentreDocument, input(booking, intent))).cancelCounsellingByCentre.booking,
  recordLateCancellation: async (booking, _action, intent) =>
    (await act(RecordLateCancellationDocument, input(booking, intent))).recordLateCancellation.booking,
};
