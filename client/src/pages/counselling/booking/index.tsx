import { BookingScreen } from '../../../workflows/counselling/BookingScreen';

export default BookingScreen;
