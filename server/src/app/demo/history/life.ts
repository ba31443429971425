import type { Actor } from '../../../campus/actor.js';
import { DAY, HOUR, type Instant } from '../../../kernel/clock.js';
import { addDays, dayOf, startOfDay } from '../../../kernel/shanghai.js';
import type { Fate } from './fate.js';
import type { By, TimeLine } from './history-writer.js';

/** What the header keeps of a review. */
export interface Review {
  readonly claimed: boolean;
  readonly decidedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly supplementBy: Instant | null;
}

export const NOT_YET: Review = { claimed: false, decidedAt: null, returnedAt: null, supplementBy: null };

/** The steps from the submission to where it stands, as the table of applications allows them. */
export function review(line: TimeLine, fate: Fate, by: By, reviewer: Actor): Review {
  if (fate === 'SUBMITTED') return NOT_YET;
  if (fate === 'WITHDRAWN') {
    line.step('WITHDRAW', 'WITHDRAWN', by, DAY);
    return NOT_YET;
  }
  line.step('CLAIM', 'REVIEWING', reviewer, 2 * DAY);
  const claimed = { ...NOT_YET, claimed: true };
  if (fate === 'REVIEWING') return claimed;
  if (fate === 'RETURNED' || fate === 'LAPSED') return returned(line, fate, reviewer, claimed);
  if (fate === 'REJECTED') {
    const decidedAt = line.step('REJECT', 'REJECTED', reviewer, 4 * HOUR, '所填内容与学校记录不符。');
    return { ...claimed, decidedAt };
  }
  return { ...claimed, decidedAt: line.step('APPROVE', 'APPROVED', reviewer, 4 * HOUR) };
}

function returned(line: TimeLine, fate: 'RETURNED' | 'LAPSED', reviewer: Actor, claimed: Review): Review {
  const { random, now } = line.desk;
  const returnedAt = line.step('RETURN', 'RETURNED', reviewer, 4 * HOUR, '请补充后再提交。');
  // Whoever is still waited for has some days from now on.
  const from = fate === 'RETURNED' ? now : returnedAt;
  const supplementBy = startOfDay(addDays(dayOf(from), 3 + random.below(7)));
  if (fate === 'LAPSED') {
    line.step('LAPSE', 'LAPSED', 'timer', 2 * Math.max(0, supplementBy - returnedAt) + HOUR);
  }
  return { ...claimed, returnedAt, supplementBy };
}
