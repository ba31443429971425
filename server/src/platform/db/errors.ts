/** Errors by which a database says: begin again with a fresh look. */
const RETRIABLE_ERRNO = new Set([1020, 1062, 1205, 1213]);

interface DriverError {
  readonly errno?: number;
  readonly code?: string;
  readonly cause?: unknown;
}

function anyCause(error: unknown, holds: (e: DriverError) => boolean): boolean {
  for (let e = error, depth = 0; typeof e === 'object' && e !== null && depth < 5; depth++) {
    if (holds(e)) return true;
    e = (e as DriverError).cause;
  }
  return false;
}

/**
 * A unique key met (another command was there first), a lock wait that ran out, a deadlock, a snapshot overtaken:
 * a new transaction reads afresh and then knows what to answer.
 */
export function isRetriable(error: unknown): boolean {
  return anyCause(
    error,
    (e) =>
      (typeof e.errno === 'number' && RETRIABLE_ERRNO.has(e.errno)) ||
      (typeof e.code === 'string' && /^SQLITE_(BUSY|LOCKED|CONSTRAINT_UNIQUE|CONSTRAINT_PRIMARYKEY)/.test(e.code)),
  );
}
