import { existsSync, rmSync } from 'node:fs';
import { at } from './paths.mjs';
import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { isInstalled } from './installed.mjs';
import { withLock } from './lock.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { schedule } from './schedule.mjs';

/** @typedef {{ name: string, folder: string, script: string, result: string, inputs: string[] }} Build */

/** What is built, by which script of which folder, what proves that it stands, and what it is made of. */
export const builds = {
  h5: {
    name: 'h5',
    folder: 'client',
    script: 'build:h5',
    result: 'client/dist/h5/index.html',
    inputs: ['client', 'schema'],
  },
  weapp: {
    name: 'weapp',
    folder: 'client',
    script: 'build:weapp',
    result: 'client/dist/weapp/app.js',
    inputs: ['client', 'schema'],
  },
  server: {
    name: 'server',
    folder: 'server',
    script: 'build',
    result: 'server/dist/main.js',
    inputs: ['server', 'schema', 'scripts/build-server.mjs'],
  },
  console: {
    name: 'console',
    folder: 'console',
    script: 'build',
    result: 'console/dist/index.html',
    inputs: ['console', 'schema'],
  },
};

/** @param {string} label @param {() => Promise<unknown>} work */
async function told(label, work) {
  const from = performance.now();
  say(`${label} …`);
  await work();
  say(`${label}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

/** @param {string} folder '.' for the root */
export function installTask(folder) {
  const name = folder === '.' ? 'root' : folder;
  const command = ['npm', 'ci', '--include=dev', '--no-progress', '--prefer-offline']; // builds need dev also in production
  return {
    name: `install ${name}`,
    isDone: () => isInstalled(folder),
    work: () =>
      withLock(name, async () => {
        if (isInstalled(folder)) return;
        await told(`安装依赖 / installing ${name}`, () => run(`install-${name}`, command, { cwd: at(folder) }));
      }),
  };
}

/** @param {Build} build */
export function buildTask(build) {
  const isDone = () => existsSync(at(build.result)) && isStamped(build.name, fingerprint(build.inputs));
  const make = async () => {
    const print = fingerprint(build.inputs); // before: a file edited during the build counts as not built
    rmSync(at('.cache/stamps', build.name), { force: true });
    await run(`build-${build.name}`, ['npm', 'run', '--silent', build.script], { cwd: at(build.folder) });
    if (!existsSync(at(build.result))) throw new Error(`the build of ${build.name} left no ${build.result}`);
    stamp(build.name, print);
  };
  return {
    name: `build ${build.name}`,
    after: [`install ${build.folder}`],
    isDone,
    work: () =>
      withLock(build.folder, async () => {
        if (!isDone()) await told(`构建 / building ${build.name}`, make);
      }),
  };
}

/**
 * Installs what is missing and builds what is missing or stale, two things at once: on two cores an install, which
 * waits for the network and the disk, and a build, which counts, fit together. The longest chain goes first.
 * @param {{ folders: string[], wanted: Build[] }} what
 */
export async function prepare({ folders, wanted }) {
  const tasks = [...folders.map(installTask), ...wanted.map(buildTask)];
  await schedule(
    tasks.filter((task) => !task.isDone()),
    2,
  );
}
