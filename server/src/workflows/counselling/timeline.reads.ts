import { historiesOf } from '../../machine/events.reads.js';

/** The histories of bookings. */
export const eventsOfBooking = historiesOf('counselling_event');
