/** `npm run lint`: every wall of the house, two at a time; all are run, then the failures are shown together. */
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { schedule } from './lib/schedule.mjs';
import { giveUp, say } from './lib/say.mjs';

const bin = (/** @type {string} */ name) => at('node_modules/.bin', name);
const node = process.execPath;

/** @type {[name: string, command: string[]][]} */
const walls = [
  ['eslint', [bin('eslint'), '.', '--max-warnings', '0']],
  ['prettier', [bin('prettier'), '--check', '--log-level', 'warn', '.']],
  ...['server', 'client', 'console'].map(
    (house) =>
      /** @type {[string, string[]]} */ ([
        `storeys of ${house}`,
        [bin('depcruise'), '--config', '.dependency-cruiser.cjs', '--output-type', 'err', `${house}/src`],
      ]),
  ),
  ['file lengths', [node, 'scripts/check-lengths.mjs']],
  ['no leaks', [node, 'scripts/check-no-leaks.mjs']],
  ['locks', [node, 'scripts/check-locks.mjs']],
];

/** @type {string[]} */
const failures = [];
const tasks = walls.map(([name, command]) => ({
  name,
  work: async () => {
    const from = performance.now();
    const output = await run(`lint-${name.replaceAll(' ', '-')}`, command, {
      env: { NO_COLOR: '1', FORCE_COLOR: undefined },
    }).catch((error) => {
      failures.push(`── ${name}\n${error.output?.trim() || error.message}`);
    });
    say(`${output === undefined ? '✗' : '✓'} ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  },
}));

try {
  await schedule(tasks, 2);
  if (failures.length) console.error(`\n${failures.join('\n\n')}\n`);
  process.exitCode = failures.length ? 1 : 0;
} catch (error) {
  giveUp(error);
}
