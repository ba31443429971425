/** Money on the wire: `440000` fen is `4400.00`. */
export function yuanOf(fen: number | null): string | null {
  if (fen === null) return null;
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A score of tenths on the wire: `915` is `91.5`. */
export function scoreOf(tenths: number | null): string | null {
  return tenths === null ? null : `${Math.trunc(tenths / 10)}.${Math.abs(tenths % 10)}`;
}

/** Minutes as hours, two decimals, rounded down: `50` is `0.83`. */
export function hoursOf(minutes: number): string {
  const hundredths = Math.floor((minutes * 100) / 60);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}
