/** A suggestion that was followed, and the person's version since. */
export interface Granted {
  key: string;
  staffId: string;
  version: number;
}

/** The version a further role is given under: a person may have been given one just now, out of the same list. */
export function versionAfter(staff: { id: string; version?: number | null }, granted: readonly Granted[]): number {
  const versions = granted.filter(({ staffId }) => staffId === staff.id).map(({ version }) => version);
  return Math.max(staff.version ?? 0, ...versions);
}
