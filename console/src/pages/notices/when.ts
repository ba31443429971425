import { fromWallClock } from '../../lib/dates';

/** Whether a wall clock of Shanghai is a time to come; empty is none. The server judges by its own clock. */
export function isToCome(wall: string, now = Date.now()): boolean {
  return wall !== '' && Date.parse(fromWallClock(wall)) > now;
}
