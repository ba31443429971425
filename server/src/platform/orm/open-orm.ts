import { MikroORM, type Options } from '@mikro-orm/core';
import { LibSqlDriver } from '@mikro-orm/libsql';
import { Migrator } from '@mikro-orm/migrations';
import { MySqlDriver } from '@mikro-orm/mysql';

export type EntityClass = new () => object;

/** MikroORM's options for `sqlite:<path>` or `mysql://…`; `migrations` is the folder that holds one folder a dialect. */
export function ormOptions(
  url: string,
  entities: readonly EntityClass[],
  migrations: string,
  onQuery?: (sql: string) => void,
  makesMigrations = false,
): Options {
  const sqlite = url.startsWith('sqlite:');
  return {
    driver: sqlite ? LibSqlDriver : MySqlDriver,
    ...(sqlite
      ? { dbName: url.slice('sqlite:'.length) }
      : { clientUrl: url, charset: 'utf8mb4', collate: 'utf8mb4_bin', pool: { min: 0, max: 10 } }),
    entities: [...entities],
    extensions: [Migrator],
    timezone: 'Z',
    forceUtcTimezone: true,
    allowGlobalContext: false,
    discovery: { warnWhenNoEntities: true, checkDuplicateTableNames: true },
    migrations: {
      path: `${migrations}/${sqlite ? 'sqlite' : 'mysql'}`,
      pathTs: `${migrations}/${sqlite ? 'sqlite' : 'mysql'}`,
      glob: '!(*.d).{js,ts}',
      // Only the maker of migrations keeps one: running them would overwrite it with what the server says of itself.
      snapshot: makesMigrations,
      snapshotName: 'snapshot',
      // MySQL commits each DDL statement by itself, so a transaction around it would only pretend.
      transactional: sqlite,
      allOrNothing: sqlite,
      disableForeignKeys: false,
      emit: 'ts',
    },
    debug: onQuery === undefined ? false : ['query'],
    ...(onQuery === undefined ? {} : { logger: onQuery }),
  };
}

export async function openOrm(
  url: string,
  entities: readonly EntityClass[],
  migrations: string,
  onQuery?: (sql: string) => void,
  makesMigrations = false,
): Promise<MikroORM> {
  const orm = await MikroORM.init(ormOptions(url, entities, migrations, onQuery, makesMigrations));
  if (url.startsWith('sqlite:')) {
    const connection = orm.em.getConnection();
    for (const pragma of ['journal_mode=wal', 'busy_timeout=5000', 'synchronous=FULL', 'foreign_keys=ON']) {
      await connection.execute(`PRAGMA ${pragma}`);
    }
  }
  return orm;
}
