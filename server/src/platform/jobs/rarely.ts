/** Calls through at most once in `everyMs`: while the database is away, each poll of each sweep fails anew. */
export function rarely<T>(report: (value: T) => void, everyMs = 30_000): (value: T) => void {
  let quietUntil = 0;
  return (value) => {
    const now = Date.now();
    if (now < quietUntil) return;
    quietUntil = now + everyMs;
    report(value);
  };
}
