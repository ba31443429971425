import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { at } from './paths.mjs';
import { say } from './say.mjs';

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * One preparation of a folder at a time: two `npm ci` in one folder would tear each other's files away.
 * @param {string} folder @param {() => Promise<unknown>} work
 */
export async function withLock(folder, work) {
  const file = at('.cache', `${folder}.lock`);
  mkdirSync(at('.cache'), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = Number(readOr(file, '0'));
    if (holder && !lives(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say(`另一个进程（${holder}）正在准备，等待它完成 / waiting for process ${holder}, which is preparing`);
    told = true;
    await sleep(500);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** @param {string} path @param {string} otherwise */
function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
