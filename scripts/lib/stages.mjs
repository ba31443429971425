import { Plain, elapsed, say } from './say.mjs';
import { schedule } from './schedule.mjs';

/** @typedef {import('./run-vitest.mjs').Count} Count */
/** @typedef {import('./schedule.mjs').Task} Task */
/** @typedef {Count & { name: string, seconds: number }} Result */

/** Runs stages, keeps what each said, and never hides one: what crashed or could not run has failed. */
export class Stages {
  /** @type {Result[]} */
  results = [];

  /** @param {string} name @param {number} from @param {Count} count */
  #note(name, from, { passed, failed, detail }) {
    const seconds = elapsed() - from;
    this.results.push({ name, seconds, passed, failed, detail });
    say(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
    if (failed && detail) console.log(`${detail.trim()}\n`);
  }

  /**
   * @param {(Omit<Task, 'work'> & { work: () => Promise<Count | unknown> })[]} stages those whose work answers a count
   * are test runs; any other is one check
   */
  async run(stages) {
    const tasks = stages.map((stage) => ({
      ...stage,
      work: async () => {
        const from = elapsed();
        try {
          const answer = /** @type {Count | undefined} */ (await stage.work());
          const count = typeof answer?.passed === 'number' ? answer : { passed: 1, failed: 0 };
          this.#note(stage.name, from, count);
        } catch (error) {
          const detail = error instanceof Plain ? error.message : error instanceof Error ? error.stack : String(error);
          this.#note(stage.name, from, { passed: 0, failed: 1, detail });
          throw error;
        }
      },
    }));
    await schedule(tasks, 2, {
      keepGoing: true,
      onSkip: ({ name }, because) =>
        this.#note(name, elapsed(), { passed: 0, failed: 1, detail: `not run: "${because}" failed` }),
    });
  }

  /** The table of seconds and the last line; answers whether all is well. */
  report() {
    const width = Math.max(...this.results.map(({ name }) => name.length));
    console.log(`\n${'stage'.padEnd(width)}  seconds  passed  failed`);
    for (const { name, seconds, passed, failed } of this.results) {
      const cells = [seconds.toFixed(1).padStart(7), String(passed).padStart(6), String(failed).padStart(6)];
      console.log(`${name.padEnd(width)}  ${cells.join('  ')}${failed ? '  ✗' : ''}`);
    }
    const sum = (/** @type {'passed' | 'failed'} */ key) => this.results.reduce((all, result) => all + result[key], 0);
    console.log(`${'all'.padEnd(width)}  ${elapsed().toFixed(1).padStart(7)}\n`);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
    return sum('failed') === 0 && sum('passed') > 0;
  }
}
