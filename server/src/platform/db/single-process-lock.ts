import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';

/** Another process holds the embedded database. */
export class DatabaseInUse extends Error {
  constructor(path: string, pid: number) {
    super(
      `The database ${path} is in use by process ${pid}: an embedded database serves one process (数据库正被另一进程使用)`,
    );
    this.name = 'DatabaseInUse';
  }
}

/**
 * Keeps a second process off an SQLite file, since two would break each other's transactions. A lock left by a process that
 * was killed is taken over. Returns the way to let go.
 */
export function lockForThisProcess(path: string): () => void {
  const lock = `${path}.lock`;
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 3) throw error;
      const holder = holderOf(lock);
      if (holder !== null && holder !== process.pid && isAlive(holder)) throw new DatabaseInUse(path, holder);
      if (holder === process.pid) throw new DatabaseInUse(path, holder);
      unlinkQuietly(lock);
    }
  }
  return () => unlinkQuietly(lock);
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function unlinkQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Gone already: that is what was wanted.
  }
}
