/**
 * Fails when a lock does not fit its package.json: `npm ci`, which `npm start` relies on, would refuse it. An `npm install`
 * that could not fetch the binaries of other platforms leaves such a lock behind without a word.
 */
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

for (const folder of ['.', 'server', 'client', 'console']) {
  const command = ['npm', 'ci', '--dry-run', '--prefer-offline', '--loglevel=error'];
  await run(`lock-${folder === '.' ? 'root' : folder}`, command, { cwd: at(folder) }).catch((error) => {
    console.error(`${folder}/package-lock.json: npm ci would refuse it\n${error.output}`);
    process.exitCode = 1;
  });
}
