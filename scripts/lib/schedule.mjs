/**
 * @typedef {object} Task
 * @property {string} name
 * @property {string[]} [after] names of tasks that must be through before; a name that is not in the list is through
 * @property {() => Promise<unknown>} work
 */

/**
 * Runs tasks as early as their order and the number of slots permit, the first in the list first.
 * The first failure stops new ones and is thrown once those that run have ended.
 * @param {Task[]} tasks
 * @param {number} slots
 */
export async function schedule(tasks, slots) {
  const waiting = [...tasks];
  const open = new Set(tasks.map((task) => task.name));
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  /** @type {unknown[]} */
  const failures = [];

  const startOne = () => {
    const index = waiting.findIndex((task) => (task.after ?? []).every((name) => !open.has(name)));
    if (index < 0 || running.size >= slots || failures.length) return false;
    const [task] = waiting.splice(index, 1);
    const promise = task
      .work()
      .then(
        () => void open.delete(task.name),
        (error) => void failures.push(error),
      )
      .finally(() => running.delete(promise));
    running.add(promise);
    return true;
  };

  for (;;) {
    while (startOne());
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (failures.length) throw failures[0];
  if (waiting.length)
    throw new Error(`these tasks wait for each other: ${waiting.map((task) => task.name).join(', ')}`);
}
