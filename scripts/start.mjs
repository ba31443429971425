/**
 * `npm start`: from a fresh clone to a running service with demo data. Plain Node, no dependency.
 * Installs what is missing, builds what is stale, then becomes the server: same process, so signals need no relay.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { checkNode, checkPortFree, readAddress } from './lib/checks.mjs';
import { at, root } from './lib/paths.mjs';
import { builds, prepare } from './lib/prepare.mjs';
import { stopAll } from './lib/run.mjs';
import { elapsed, giveUp, say } from './lib/say.mjs';

/** @param {NodeJS.Signals} signal */
const interrupted = (signal) => {
  stopAll();
  process.exit(signal === 'SIGINT' ? 130 : 143);
};

/** Says once how long it took from the command to a service that answers. @param {string} url */
async function tellWhenReady(url) {
  for (;;) {
    await sleep(100, undefined, { ref: false });
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return say(`就绪 / ready: ${elapsed().toFixed(1)} s`);
  }
}

try {
  checkNode();
  const { host, port } = readAddress();
  await checkPortFree(host, port);
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  await prepare({
    folders: ['client', 'server', 'console'],
    wanted: [builds.h5, builds.server, builds.console],
  });
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);

  process.chdir(root); // relative paths such as sqlite:./data/xuegong.db mean the checkout's
  if (process.env.NODE_ENV !== 'production') process.env.XG_DEMO ??= '1';
  process.setSourceMapsEnabled(true);
  process.argv[1] = at('server/dist/main.js');
  say('启动服务 / starting the server');
  void tellWhenReady(`http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host}:${port}/readyz`);
  await import(pathToFileURL(process.argv[1]).href);
} catch (error) {
  stopAll();
  giveUp(error);
}
