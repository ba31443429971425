/** Shanghai's wall clock by Intl, not by the product's own reckoning. */
const DAY_FORMAT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The calendar day in Shanghai, so many days after that of `at`: `2026-11-26`. */
export function chinaDay(at: number, plusDays = 0): string {
  const noon = Date.parse(`${DAY_FORMAT.format(at)}T12:00:00+08:00`);
  return DAY_FORMAT.format(noon + plusDays * 86_400_000);
}

/** The instant of a wall-clock time in Shanghai. */
export const chinaTime = (day: string, time: string): number => Date.parse(`${day}T${time}:00+08:00`);

/** The first Monday that is at least two days off: beyond every cut-off. */
export function comingMonday(at: number): string {
  for (let days = 2; ; days++) {
    const day = chinaDay(at, days);
    if (new Date(`${day}T12:00:00Z`).getUTCDay() === 1) return day;
  }
}
