import { DAY, MINUTE, type Instant } from '../../kernel/clock.js';
import { dayOf, startOfDay } from '../../kernel/shanghai.js';

/** When somebody is left alone: minutes after midnight in Shanghai; equal: never; `from` after `to`: over midnight. */
export interface QuietWindow {
  readonly from: number;
  readonly to: number;
}

/** The first moment from `at` on at which the person may be disturbed. */
export function afterQuiet(at: Instant, { from, to }: QuietWindow): Instant {
  if (from === to) return at;
  const midnight = startOfDay(dayOf(at));
  const begins = midnight + from * MINUTE;
  const ends = midnight + to * MINUTE;
  if (from < to) return at >= begins && at < ends ? ends : at;
  if (at < ends) return ends;
  return at >= begins ? ends + DAY : at;
}

/** `HH:MM` */
export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function minutesOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}
