import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';
import { run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, detail?: string }} Count */

/**
 * Counts a vitest JSON report. A file that could not be loaded, a skipped test and an empty run are failures:
 * what was not run has not passed.
 * @param {any} report vitest's JSON
 * @returns {Count}
 */
export function countReport(report) {
  const passed = report.numPassedTests ?? 0;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  const broken = (report.testResults ?? []).filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  const failed = (report.numFailedTests ?? 0) + skipped + broken;
  const notes = [
    skipped && `${skipped} skipped (counted as failed)`,
    broken && `${broken} files failed as a whole`,
    passed + failed === 0 && 'no test was found',
  ].filter(Boolean);
  return { passed, failed: passed + failed === 0 ? 1 : failed, detail: notes.join(', ') };
}

/**
 * Runs the tests of one folder and counts them.
 * @param {string} name of the stage
 * @param {string} folder whose vitest is used
 * @param {{ config?: string, env?: Record<string, string>, seconds?: number }} [options]
 * @returns {Promise<Count>}
 */
export async function runVitest(name, folder, { config, env, seconds = 600 } = {}) {
  const file = at('.cache', `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const command = [
    process.execPath,
    join(at(folder), 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(config ? ['--config', config] : []),
  ];
  const options = { cwd: at(folder), env: { NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', ...env }, seconds };
  const crash = await run(name.replaceAll(/\W+/g, '-'), command, options).then(
    () => undefined,
    (error) => error,
  );
  if (!existsSync(file)) return { passed: 0, failed: 1, detail: crash?.message ?? 'vitest left no report' };
  const count = countReport(JSON.parse(readFileSync(file, 'utf8')));
  // vitest also fails for what no test is blamed for, such as an unhandled rejection
  if (crash && count.failed === 0) return { ...count, failed: 1, detail: crash.message };
  return crash ? { ...count, detail: `${count.detail}\n${crash.message}` } : count;
}
