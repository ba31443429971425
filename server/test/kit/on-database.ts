import LibsqlDatabase from 'libsql';
import { createConnection } from 'mysql2/promise';

/** One statement past the product, on a database that a server has open. */
export async function onDatabase(url: string, sql: string): Promise<void> {
  if (url.startsWith('sqlite:')) {
    const file = new LibsqlDatabase(url.slice('sqlite:'.length));
    file.exec(sql);
    file.close();
    return;
  }
  const connection = await createConnection(url);
  await connection.query(sql);
  await connection.end();
}
