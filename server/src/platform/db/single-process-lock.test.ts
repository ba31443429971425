import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformFileSync } from '@swc/core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseInUse, lockForThisProcess } from './single-process-lock.js';

const folder = mkdtempSync(join(tmpdir(), 'xuegong-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
/** A database path that nobody has used. */
const database = () => join(folder, `${++files}.db`);
const pidBeside = (path: string) => readFileSync(`${path}.pid`, 'utf8');

interface Rival {
  readonly pid: number;
  /** which of the locks it got */
  readonly got: boolean[];
  /** ends it without a chance to tidy up */
  kill(): Promise<void>;
}

/** A process of its own that takes the locks given, all at a moment, and keeps them. */
async function rival(paths: readonly string[], at = 0): Promise<Rival> {
  const child = spawn(process.execPath, [script(), String(at), ...paths], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, got: JSON.parse(line.toString()) as boolean[], kill };
}

/** The lock as plain JavaScript, so that a rival starts in an instant. */
function script(): string {
  const file = join(folder, 'rival.mjs');
  if (existsSync(file)) return file;
  const source = fileURLToPath(new URL('./single-process-lock.ts', import.meta.url));
  const { code } = transformFileSync(source, { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } });
  const main = `
    const [at, ...paths] = process.argv.slice(2);
    const got = paths.map((path, i) => {
      while (Date.now() < Number(at) + i * 5);
      try { lockForThisProcess(path); return true; } catch (error) { if (error.name === 'DatabaseInUse') return false; throw error; }
    });
    console.log(JSON.stringify(got));
    process.stdin.resume();`;
  const libsql = pathToFileURL(createRequire(import.meta.url).resolve('libsql')).href;
  writeFileSync(file, code.replace(/(['"])libsql\1/, `'${libsql}'`) + main);
  return file;
}

describe('the lock of an embedded database', () => {
  it('is held until it is let go, and says who holds it', () => {
    const path = database();
    const unlock = lockForThisProcess(path);
    expect(pidBeside(path)).toBe(String(process.pid));
    expect(() => lockForThisProcess(path)).toThrow(DatabaseInUse);
    expect(() => lockForThisProcess(path)).toThrow(`in use by process ${process.pid}`);
    unlock();
    expect(existsSync(`${path}.pid`)).toBe(false);
    const again = lockForThisProcess(path);
    unlock();
    expect(() => lockForThisProcess(path), 'letting go twice took it from the next').toThrow(DatabaseInUse);
    again();
  });

  it('keeps another process out while its holder lives, and no longer', async () => {
    const path = database();
    const unlock = lockForThisProcess(path);
    expect((await rival([path])).got).toEqual([false]);
    unlock();
    const other = await rival([path]);
    expect(other.got).toEqual([true]);
    expect(() => lockForThisProcess(path)).toThrow(`in use by process ${other.pid}`);
  });

  it('is free at once when its holder was killed, whatever the process id left beside it', async () => {
    const path = database();
    const other = await rival([path]);
    await other.kill();
    expect(pidBeside(path)).toBe(String(other.pid));
    lockForThisProcess(path)();
    // In a container the next process often has the very id of the one that was killed; elsewhere a stranger may have it.
    for (const left of [process.pid, process.ppid, '']) {
      writeFileSync(`${path}.pid`, String(left));
      lockForThisProcess(path)();
    }
  });

  it('goes to exactly one of several that start at once', async () => {
    const paths = Array.from({ length: 60 }, database);
    const at = Date.now() + 500;
    const rivals = await Promise.all(Array.from({ length: 4 }, () => rival(paths, at)));
    const holders = paths.map((_, i) => rivals.filter((one) => one.got[i] === true).length);
    expect(holders).toEqual(paths.map(() => 1));
  });

  it('leaves other troubles as they are', () => {
    expect(() => lockForThisProcess(join(folder, 'no', 'such', 'folder.db'))).not.toThrow(DatabaseInUse);
    expect(() => lockForThisProcess(join(folder, 'no', 'such', 'folder.db'))).toThrow();
  });
});
