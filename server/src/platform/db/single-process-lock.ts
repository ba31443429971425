import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import LibsqlDatabase from 'libsql';

/** Another process holds the embedded database. */
export class DatabaseInUse extends Error {
  constructor(path: string, pid: string) {
    super(
      `The database ${path} is in use by process ${pid}: an embedded database serves one process (数据库正被另一进程使用)`,
    );
    this.name = 'DatabaseInUse';
  }
}

/** Handles of the locks held: one that were collected would let go. */
const held = new Set<InstanceType<typeof LibsqlDatabase>>();

/**
 * Keeps a second process off an SQLite file, since two would break each other's transactions. The lock is a write transaction
 * never ended on an empty file beside it: the operating system gives it to one only, and frees it when its process dies,
 * however that came about. The process id beside it is for people to read. Returns the way to let go.
 */
export function lockForThisProcess(path: string): () => void {
  const pidFile = `${path}.pid`;
  const handle = new LibsqlDatabase(`${path}-lock`);
  try {
    handle.pragma('busy_timeout=0');
    handle.exec('BEGIN IMMEDIATE');
  } catch (error) {
    handle.close();
    if (/^SQLITE_BUSY/.test((error as { code?: string }).code ?? '')) throw new DatabaseInUse(path, textOf(pidFile));
    throw error;
  }
  held.add(handle);
  writeFileSync(pidFile, String(process.pid));
  return () => {
    if (!held.delete(handle)) return;
    rmSync(pidFile, { force: true });
    // Closing alone lets go only when the handle is collected.
    handle.exec('ROLLBACK');
    handle.close();
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '?';
  }
}
