import type { Instant } from '../../kernel/clock.js';

export interface Hours {
  /** 1 Monday … 7 Sunday */
  readonly weekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly capacity: number;
}

export interface Leave {
  readonly fromAt: Instant;
  readonly untilAt: Instant;
}

export interface PlannedSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly capacity: number;
}

/** The sessions that fit into one row of weekly hours, each followed by the buffer; the last needs none. */
export function plannedSlots(
  hours: Hours,
  sessionMinutes: number,
  bufferMinutes: number,
  at: (minute: number) => Instant,
): PlannedSlot[] {
  const slots: PlannedSlot[] = [];
  const step = sessionMinutes + bufferMinutes;
  for (let minute = hours.startMinute; minute + sessionMinutes <= hours.endMinute; minute += step) {
    slots.push({ startsAt: at(minute), endsAt: at(minute + sessionMinutes), capacity: hours.capacity });
  }
  return slots;
}
