/** Permission to see the bookings and the calendar of the Counselling Centre. */
export const READ = 'COUNSELLING_READ';
