/** `npm run test:long`: the programmes that take longer than a change may wait (`*.long.test.ts`), on both databases. */
import { checkNode } from './lib/checks.mjs';
import { startMariadb } from './lib/mariadb.mjs';
import { buildTask, builds, installTask } from './lib/prepare.mjs';
import { stopAll } from './lib/run.mjs';
import { runVitest } from './lib/run-vitest.mjs';
import { giveUp } from './lib/say.mjs';
import { Stages } from './lib/stages.mjs';
import { ensureTools } from './lib/tools.mjs';

/** @type {Awaited<ReturnType<typeof startMariadb>> | undefined} */
let mariadb;

/** @param {NodeJS.Signals} signal */
const interrupted = (signal) => {
  stopAll();
  void Promise.resolve(mariadb?.stop()).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
};
process.on('SIGINT', interrupted).on('SIGTERM', interrupted);

try {
  checkNode();
  const all = new Stages();
  await all.run([
    { name: 'system packages', work: ensureTools },
    installTask('server'),
    buildTask(builds.server),
    {
      name: 'mariadb',
      after: ['system packages'],
      work: async () => {
        mariadb = await startMariadb();
      },
    },
    {
      name: 'long tests server',
      after: ['mariadb', 'build server'],
      width: 2,
      work: () =>
        runVitest('long tests server', 'server', {
          config: 'vitest.long.config.ts',
          env: { XG_MARIADB_URL: mariadb?.url ?? '' },
          seconds: 3600,
        }),
    },
  ]);
  await mariadb?.stop();
  process.exitCode = all.report() ? 0 : 1;
} catch (error) {
  await mariadb?.stop();
  giveUp(error);
}
