const begun = performance.now();

/** Seconds since the script started. */
export const elapsed = () => (performance.now() - begun) / 1000;

/** One line of progress with the seconds since the start before it. @param {string} line */
export function say(line) {
  process.stdout.write(`[${elapsed().toFixed(1).padStart(6)} s] ${line}\n`);
}

/** An expected failure: one sentence for people, Chinese first; no stack is shown for it. */
export class Plain extends Error {
  /** @param {string} zh @param {string} en @param {string} [detail] lines below, such as the end of a log */
  constructor(zh, en, detail = '') {
    super(`${zh} / ${en}${detail ? `\n${detail}` : ''}`);
  }
}

/** Prints an error as its reader needs it and ends the process with 1. @param {unknown} error */
export function giveUp(error) {
  const text =
    error instanceof Plain ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
