import { Clock } from '../../kernel/clock.js';
import type { House } from '../open-house.js';

/** The house with its clock put back by so many milliseconds, for commands of past days. */
export function houseAgo(house: House, ms: number): House {
  const clock = new Clock();
  clock.advance(house.services.clock.offset - ms);
  return { ...house, services: { ...house.services, clock } };
}
