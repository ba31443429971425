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
  return {
    name: `install ${folder}`,
    // --include=dev: the builds need it also where NODE_ENV=production is set.
    work: () =>
      told(`安装依赖 / installing ${name}`, () =>
        run(`install-${name}`, ['npm', 'ci', '--include=dev', '--no-progress', '--prefer-offline'], {
          cwd: at(folder),
        }),
      ),
  };
}

/** @param {Build} build */
export function buildTask(build) {
  return {
    name: `build ${build.name}`,
    after: [`install ${build.folder}`],
    work: () =>
      told(`构建 / building ${build.name}`, async () => {
        const print = fingerprint(build.inputs); // before: a file edited during the build counts as not built
        rmSync(at('.cache/stamps', build.name), { force: true });
        await run(`build-${build.name}`, ['npm', 'run', '--silent', build.script], { cwd: at(build.folder) });
        if (!existsSync(at(build.result))) throw new Error(`the build of ${build.name} left no ${build.result}`);
        stamp(build.name, print);
      }),
  };
}

/** @param {Build} build */
const isBuilt = (build) => existsSync(at(build.result)) && isStamped(build.name, fingerprint(build.inputs));

/**
 * Installs what is missing and builds what is missing or stale, two things at once: on two cores an install, which
 * waits for the network and the disk, and a build, which counts, fit together. The longest chain goes first.
 * @param {{ folders: string[], wanted: Build[] }} what
 */
export async function prepare({ folders, wanted }) {
  const missing = () => [
    ...folders.filter((folder) => !isInstalled(folder)).map(installTask),
    ...wanted.filter((build) => !isBuilt(build)).map(buildTask),
  ];
  if (missing().length === 0) return;
  await withLock(() => schedule(missing(), 2)); // asked again: whoever held the lock may have done it all
}
