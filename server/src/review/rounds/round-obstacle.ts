import type { Instant } from '../../kernel/clock.js';
import type { Unmet } from '../../kernel/refusal.js';
import type { RoundState } from './round.entity.js';

export interface RoundWindow {
  readonly roundState: RoundState;
  readonly roundOpensAt: Instant;
  readonly roundClosesAt: Instant | null;
}

/** Why a round takes no applications now; null when it does. */
export function roundObstacle(round: RoundWindow, now: Instant): Unmet | null {
  if (round.roundState !== 'OPEN') return { code: 'ROUND_NOT_OPEN' };
  if (now < round.roundOpensAt) return { code: 'ROUND_NOT_YET_OPEN' };
  return round.roundClosesAt === null || now < round.roundClosesAt ? null : { code: 'ROUND_CLOSED' };
}
