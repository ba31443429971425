import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../lib/checks.mjs';
import { at } from '../../lib/paths.mjs';
import { Plain } from '../../lib/say.mjs';

/** Clock ticks of /proc a second; 100 on every Linux that Node runs on. */
const TICKS = 100;

/**
 * A server under test.
 * @typedef {{ name: string, port: number, pid: number, readyMs: number, cpuMs: () => number, rssMb: () => number,
 *   log: () => string,
 *   stop: () => Promise<void> }} Server
 */

/**
 * Starts a Node process that serves HTTP on a free port and waits for its /readyz.
 * @param {string} name @param {string} file @param {Record<string, string>} env @param {string[]} [flags]
 * @returns {Promise<Server>}
 */
async function start(name, file, env, flags = []) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, file], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-4_000)));
  }
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const pid = child.pid ?? 0;
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const timer = setTimeout(kill, 15_000);
    await gone;
    clearTimeout(timer);
  };
  while (!(await answers(`http://127.0.0.1:${port}/readyz`))) {
    if (child.exitCode !== null || performance.now() - began > 60_000) {
      kill();
      throw new Plain(`${name} 没有启动。`, `${name} did not start.`, log);
    }
    await sleep(5);
  }
  return {
    name,
    port,
    pid,
    readyMs: performance.now() - began,
    cpuMs: () => cpuMs(pid),
    rssMb: () => rssMb(pid),
    log: () => log,
    stop,
  };
}

/** The product as in production: trusted documents only, its sweeps running. @param {Record<string, string>} env @param {string[]} [flags] */
export const startProduct = (env, flags) => start('product', at('server/dist/main.js'), env, flags);

/** The hand-written floor. @param {Record<string, string>} env @param {string[]} [flags] */
export const startFloor = (env, flags) =>
  start('floor', fileURLToPath(new URL('../floor/floor.mjs', import.meta.url)), env, flags);

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

/** Processor time that a process has used so far, user and system. @param {number} pid */
function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** @param {number} pid */
function rssMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
