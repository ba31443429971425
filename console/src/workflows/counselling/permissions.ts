/** Permission to see the bookings and the calendar of the Counselling Centre. */
export const READ = 'COUNSELLING_READ';

/** Permission to see everybody's, not only one's own; without it there is no counsellor to choose. */
export const READ_ALL = 'COUNSELLING_READ_ALL';
