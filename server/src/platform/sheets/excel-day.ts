import type { Day } from '../../kernel/shanghai.js';

const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900 that never was, so its first day is effectively 1899-12-30. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);

/** The day of Excel's count of days; null outside of 1900–2199, where it is hardly a day. */
export function excelDay(serial: number, from1904 = false): Day | null {
  if (!Number.isFinite(serial) || serial < 61 || serial > 109_574) return null;
  return new Date((from1904 ? FROM_1904 : FROM_1900) + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
