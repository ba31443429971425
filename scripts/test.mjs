/**
 * `npm test`: brings what the tests need, then every stage, two side by side where that gains; nothing is skipped.
 * The last line is `N passed, N failed`: tests of all vitest runs, and one for each other stage.
 */
import { checkNode } from './lib/checks.mjs';
import { checkDocuments, checkSchema, checkWorkflowDocs } from './lib/fresh.mjs';
import { startMariadb } from './lib/mariadb.mjs';
import { at } from './lib/paths.mjs';
import { buildTask, builds, installTask } from './lib/prepare.mjs';
import { run, stopAll } from './lib/run.mjs';
import { runVitest } from './lib/run-vitest.mjs';
import { giveUp } from './lib/say.mjs';
import { Stages } from './lib/stages.mjs';
import { ensureTools } from './lib/tools.mjs';

const node = process.execPath;
const folders = ['client', 'root', 'server', 'console'];
const installed = folders.map((folder) => `install ${folder}`);

/** @type {Awaited<ReturnType<typeof startMariadb>> | undefined} */
let mariadb;

/** The clients' documents are published, and whatever was ever published still fits the schema. */
async function checkOperations() {
  await run('published', [node, 'scripts/collect-operations.mjs', '--check']);
  return run('operations', [node, 'scripts/check-operations.mjs']);
}

/** @param {string} folder */
const typecheck = (folder) => ({
  name: `types ${folder}`,
  after: [`install ${folder}`],
  work: () => {
    const where = at(folder === 'root' ? '.' : folder);
    return run(`types-${folder}`, [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], {
      cwd: where,
    });
  },
});

const stages = [
  { name: 'system packages', work: ensureTools },
  ...folders.map((folder) => installTask(folder === 'root' ? '.' : folder)),
  buildTask(builds.h5),
  buildTask(builds.server),
  buildTask(builds.console),
  { ...buildTask(builds.weapp), after: ['install client', 'build h5'] }, // not beside h5: each takes a core and a gigabyte
  { name: 'fresh schema', after: ['build server'], work: checkSchema },
  { name: 'fresh workflow docs', after: ['build server'], work: checkWorkflowDocs },
  { name: 'fresh documents', after: ['install root'], work: checkDocuments },
  { name: 'published operations', after: ['install root'], work: checkOperations },
  { name: 'licences', after: installed, work: () => run('licences', [node, 'scripts/check-licences.mjs']) },
  { name: 'lint', after: installed, work: () => run('lint', [node, 'scripts/lint.mjs']) },
  ...folders.map(typecheck),
  {
    name: 'tests scripts',
    after: installed,
    work: () => runVitest('tests scripts', '.', { config: 'scripts/vitest.config.ts' }),
  },
  { name: 'tests client', after: ['install client'], work: () => runVitest('tests client', 'client') },
  { name: 'tests console', after: ['install console'], work: () => runVitest('tests console', 'console') },
  {
    name: 'mariadb',
    after: ['system packages'],
    work: async () => {
      mariadb = await startMariadb();
    },
  },
  {
    name: 'tests server',
    after: ['mariadb', 'build server'],
    width: 2, // races and statement counts: the machine to themselves
    work: () => runVitest('tests server', 'server', { env: { XG_MARIADB_URL: mariadb?.url ?? '' }, seconds: 840 }),
  },
  {
    name: 'tests e2e',
    after: ['system packages', ...installed, ...Object.keys(builds).map((name) => `build ${name}`)],
    width: 2,
    work: () => runVitest('tests e2e', '.', { config: 'e2e/vitest.config.ts' }),
  },
];

/** @param {NodeJS.Signals} signal */
const interrupted = (signal) => {
  stopAll();
  void Promise.resolve(mariadb?.stop()).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
};
process.on('SIGINT', interrupted).on('SIGTERM', interrupted);

try {
  checkNode();
  const all = new Stages();
  await all.run(stages);
  await mariadb?.stop();
  process.exitCode = all.report() ? 0 : 1;
} catch (error) {
  await mariadb?.stop();
  giveUp(error);
}
