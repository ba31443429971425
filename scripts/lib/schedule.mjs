/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} [after] names of tasks that must be through before; a name that is not in the list is through
 * @property {number} [width] how many slots it takes; at least all when it must have the machine for itself
 * @property {() => Promise<unknown>} work
 */

/**
 * Runs tasks as early as their order and the number of slots permit, the first in the list first.
 * A failure ends it at once, for the caller to stop what still runs; with `keepGoing` only those after it are left out.
 * @param {Task[]} tasks
 * @param {number} slots
 * @param {{ keepGoing?: boolean, onSkip?: (task: Task, because: string) => void }} [options]
 */
export async function schedule(tasks, slots, { keepGoing = false, onSkip } = {}) {
  const waiting = [...tasks];
  const open = new Set(tasks.map((task) => task.name));
  /** @type {Set<string>} */
  const failed = new Set();
  /** @type {Map<Promise<void>, number>} */
  const running = new Map();
  /** @type {unknown[]} */
  const failures = [];

  const skipDoomed = () => {
    for (const task of [...waiting]) {
      const because = (task.after ?? []).find((name) => failed.has(name));
      if (because === undefined) continue;
      waiting.splice(waiting.indexOf(task), 1);
      failed.add(task.name);
      onSkip?.(task, because);
      skipDoomed();
      return;
    }
  };

  const startOne = () => {
    if (failures.length && !keepGoing) return false;
    const taken = [...running.values()].reduce((sum, width) => sum + width, 0);
    const ready = waiting.find((task) => (task.after ?? []).every((name) => !open.has(name)));
    // The first that is ready waits for its room rather than being overtaken for ever by narrow ones.
    const width = Math.min(ready?.width ?? 1, slots);
    if (!ready || taken + width > slots) return false;
    waiting.splice(waiting.indexOf(ready), 1);
    const promise = ready
      .work()
      .then(
        () => void open.delete(ready.name),
        (error) => {
          failed.add(ready.name);
          failures.push(error);
        },
      )
      .finally(() => running.delete(promise));
    running.set(promise, width);
    return true;
  };

  for (;;) {
    skipDoomed();
    while (startOne());
    if (running.size === 0 || (failures.length && !keepGoing)) break;
    await Promise.race(running.keys());
  }
  if (failures.length && !keepGoing) throw failures[0];
  if (waiting.length)
    throw new Error(`these tasks wait for each other: ${waiting.map((task) => task.name).join(', ')}`);
}
