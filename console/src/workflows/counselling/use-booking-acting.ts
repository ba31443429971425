import { useQueryClient } from '@tanstack/react-query';
import { useViewer } from '../../lib/session/viewer';
import { useActing } from '../../review/use-acting';
import { type BookingRow, describeBooking } from './booking';
import { keys } from './keys';
import { operations } from './operations';
import { phrasesFor } from './phrases';
import { refreshBooking } from './use-booking';

/** Acting on bookings: sends, puts the answer where it is shown, and has everything else read again. */
export function useBookingActing(onDone: (after: BookingRow, before: BookingRow) => void) {
  const client = useQueryClient();
  const viewer = useViewer().data;
  return useActing<BookingRow>({
    operation: (action) => operations[action.mutation],
    describe: describeBooking,
    suggestions: (action) => phrasesFor(action.code),
    owner: viewer?.account.id ?? '',
    onDone(after, before) {
      client.setQueryData(keys.booking(after.id), after);
      onDone(after, before);
      void client.invalidateQueries({ queryKey: keys.all });
    },
    refresh: (booking) => refreshBooking(client, booking.id),
  });
}
