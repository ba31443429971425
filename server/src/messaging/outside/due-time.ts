import { HOUR, MINUTE, SECOND, type Instant } from '../../kernel/clock.js';
import { isFixed, type MessageKind } from '../message-kind.js';
import { afterQuiet, type QuietWindow } from './quiet-hours.js';

/** At full and half hours everybody sends: reminders of those minutes, and what waited for a night's end, are spread so far. */
const SPREAD = 55 * SECOND;

/** When a message may leave the house. `scheduled`: it was staged for this time, and others with it. */
export function dueTime(now: Instant, kind: MessageKind, quiet: QuietWindow, scheduled: boolean, id: string): Instant {
  const disturbs = isFixed(kind.category) || kind.urgent === true;
  const due = disturbs ? now : afterQuiet(now, quiet);
  const waited = due > now;
  if (!waited && (!scheduled || kind.urgent === true || !isRushMinute(due))) return due;
  return due + 5 * SECOND + (spreadOf(id) % (SPREAD - 5 * SECOND));
}

function isRushMinute(at: Instant): boolean {
  return Math.floor((at % HOUR) / MINUTE) % 30 === 0;
}

/** From the end of the id, which is random: the same for the same message, so that a repeat changes nothing. */
function spreadOf(id: string): number {
  return Number.parseInt(id.slice(-8), 16);
}
