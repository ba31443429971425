import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS, freshDatabase, type TestDatabase } from '../../../test/kit/databases.js';
import { isRetriable } from './errors.js';
import { openDatabase } from './open-database.js';
import type { Database } from './sql.js';

describe('an error is worth a new try', () => {
  it.each([
    ['a lost race for a key (MySQL)', { errno: 1062 }, true],
    ['a lock wait that ran out', { errno: 1205 }, true],
    ['a deadlock', { errno: 1213 }, true],
    ['a snapshot overtaken (MariaDB)', { errno: 1020 }, true],
    ['a busy SQLite', { code: 'SQLITE_BUSY_SNAPSHOT' }, true],
    ['a locked SQLite', { code: 'SQLITE_LOCKED' }, true],
    ['a lost race for a key (SQLite)', { code: 'SQLITE_CONSTRAINT_UNIQUE' }, true],
    ['wrapped by the entity manager', { cause: { cause: { errno: 1213 } } }, true],
    ['a missing value', { errno: 1048, code: 'ER_BAD_NULL_ERROR' }, false],
    ['a foreign key', { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' }, false],
    ['a NOT NULL', { code: 'SQLITE_CONSTRAINT_NOTNULL' }, false],
    ['a lost connection', { code: 'PROTOCOL_CONNECTION_LOST' }, false],
    ['a number in words', { errno: '1213' }, false],
    ['nothing', null, false],
    ['a text', 'SQLITE_BUSY', false],
  ])('%s: %o → %s', (_, error, worth) => {
    expect(isRetriable(error)).toBe(worth);
  });

  it('does not follow a circle of causes for ever', () => {
    const error: { cause?: unknown } = {};
    error.cause = error;
    expect(isRetriable(error)).toBe(false);
  });
});

describe.each(DIALECTS)('what %s itself throws', (dialect) => {
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await freshDatabase(dialect);
    database = await openDatabase(place.url);
    await database.run('CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(9) NOT NULL UNIQUE)');
    await database.run("INSERT INTO t VALUES (1, 'a')");
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  const thrownBy = (sql: string) =>
    database
      .transaction((tx) => tx.run(sql))
      .then(
        () => 'nothing',
        (error: unknown) => error,
      );

  it('is told apart: keys met are worth a try, other breaches are not', async () => {
    expect(isRetriable(await thrownBy("INSERT INTO t VALUES (1, 'b')"))).toBe(true);
    expect(isRetriable(await thrownBy("INSERT INTO t VALUES (2, 'a')"))).toBe(true);
    expect(isRetriable(await thrownBy('INSERT INTO t VALUES (3, NULL)'))).toBe(false);
    expect(isRetriable(await thrownBy('INSERT INTO nowhere VALUES (1)'))).toBe(false);
    expect(await database.all('SELECT id FROM t')).toEqual([{ id: 1 }]);
  });
});
