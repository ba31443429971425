import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MysqlDatabase } from './mysql-database.js';
import type { Database } from './sql.js';
import { SqliteDatabase } from './sqlite-database.js';

/** Opens `sqlite:<path>` or `mysql://…`. */
export async function openDatabase(url: string, options: { connections?: number } = {}): Promise<Database> {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    await mkdir(dirname(path), { recursive: true });
    return new SqliteDatabase(path);
  }
  return new MysqlDatabase(url, { connections: options.connections ?? 20 });
}
