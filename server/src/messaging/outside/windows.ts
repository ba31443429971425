import { HOUR, MINUTE, type Instant } from '../../kernel/clock.js';

/** Shanghai lies at whole hours, so its minutes and hours begin with ours. */
export const startOfMinuteAfter = (at: Instant): Instant => (Math.floor(at / MINUTE) + 1) * MINUTE;
export const startOfHourAfter = (at: Instant): Instant => (Math.floor(at / HOUR) + 1) * HOUR;
