import { addDays, dayOf, hourOf, mondayOf } from '../../lib/dates';

/** How far ahead one can look, today included; the graph takes 31 days at most. */
export const HORIZON_DAYS = 28;

export interface TimeSlot {
  id: string;
  startsAt: string;
  endsAt: string;
  remaining: number;
  bookable: { ok: boolean; reasons: readonly { code: string; reason: string }[] };
}

export interface Day {
  day: string;
  slots: readonly TimeSlot[];
  /** how many can be picked */
  free: number;
}

/** The weeks, Monday to Sunday, that hold the days from today to the horizon. */
export function weeksOf(slots: readonly TimeSlot[], today: string): Day[][] {
  const byDay = new Map<string, TimeSlot[]>();
  for (const slot of [...slots].sort((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const day = dayOf(slot.startsAt);
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  const monday = mondayOf(today);
  const last = addDays(today, HORIZON_DAYS - 1);
  const weeks: Day[][] = [];
  for (let start = monday; start <= last; start = addDays(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(start, index);
        const found = byDay.get(day) ?? [];
        return { day, slots: found, free: found.filter((slot) => slot.bookable.ok).length };
      }),
    );
  }
  return weeks;
}

/** The first day on which something can be picked, else the first with any slot. */
export function firstDay(weeks: readonly (readonly Day[])[]): string | null {
  const days = weeks.flat();
  return (days.find((day) => day.free > 0) ?? days.find((day) => day.slots.length > 0))?.day ?? null;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** A day's slots by part of the day; empty parts are left out. */
export function partsOf(slots: readonly TimeSlot[]): { part: PartOfDay; slots: TimeSlot[] }[] {
  const parts: PartOfDay[] = ['morning', 'afternoon', 'evening'];
  const partOf = (slot: TimeSlot): PartOfDay => {
    const hour = hourOf(slot.startsAt);
    if (hour < 12) return 'morning';
    return hour < 18 ? 'afternoon' : 'evening';
  };
  return parts
    .map((part) => ({ part, slots: slots.filter((slot) => partOf(slot) === part) }))
    .filter(({ slots: found }) => found.length > 0);
}

/** Why nothing at all can be picked although seats are left: the reason given most, which lies with the person. */
export function commonReason(slots: readonly TimeSlot[]): { code: string; reason: string } | null {
  const withSeats = slots.filter((slot) => slot.remaining > 0);
  if (withSeats.some((slot) => slot.bookable.ok)) return null;
  const given = withSeats.flatMap((slot) => slot.bookable.reasons.slice(0, 1));
  const times = (code: string): number => given.filter((reason) => reason.code === code).length;
  return given.reduce<(typeof given)[number] | null>(
    (most, reason) => (most && times(most.code) >= times(reason.code) ? most : reason),
    null,
  );
}
