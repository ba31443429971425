import { ConfigError } from '../platform/config/config-error.js';
import { RelaxedDurability } from '../platform/db/check-durability.js';
import { DatabaseInUse } from '../platform/db/single-process-lock.js';

/** Codes of a database server that is not there, does not let us in, or has no such database. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ER_ACCESS_DENIED_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
]);

/** One sentence for what keeps a sound product from starting; null for a defect, which is told with its trace. */
export function startFailure(error: unknown, port: string | undefined): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseInUse || error instanceof RelaxedDurability) {
    return error.message;
  }
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `Port ${port ?? 4000} is taken: choose another with PORT=… (端口被占用)`;
  if (code !== undefined && UNREACHABLE.has(code)) {
    return `The database of DATABASE_URL cannot be opened: ${code} (无法连接数据库)`;
  }
  return null;
}
