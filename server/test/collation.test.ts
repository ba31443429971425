import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('what is equal on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  beforeAll(async () => {
    house = await testHouse(dialect);
    database = house.house.services.database;
  });
  afterAll(() => house.close());

  const addAccount = (username: string, displayName = 'x') =>
    database.run('INSERT INTO account (id, username, display_name, created_at) VALUES (?, ?, ?, 1)', [
      newId(),
      username,
      displayName,
    ]);
  const found = async (username: string) =>
    (await database.all('SELECT id FROM account WHERE username = ?', [username])).length;

  it('tells case, accents, width and characters beyond the basic plane apart in names to sign in with', async () => {
    for (const username of ['AbC', 'abc', 'abç', 'ａbc', '𠮷', '😀', '䶮', '㛃']) await addAccount(username);
    for (const username of ['AbC', 'abc', 'abç', 'ａbc', '𠮷', '😀', '䶮', '㛃']) {
      expect(await found(username), username).toBe(1);
    }
    expect(await found('ABC')).toBe(0);
    await expect(addAccount('abc')).rejects.toThrow();
  });

  it('tells 𠮷 from 😀 in names of people too, and keeps every character', async () => {
    const names = ['𠮷田', '😀田', '㛃䶮', "O'Brien; DROP TABLE account;--", '张 三\t'];
    for (const [i, name] of names.entries()) await addAccount(`name-${i}`, name);
    for (const [i, name] of names.entries()) {
      const rows = await database.all<{ displayName: string }>(
        'SELECT display_name AS displayName FROM account WHERE username = ?',
        [`name-${i}`],
      );
      expect(rows).toEqual([{ displayName: name }]);
    }
    const same = await database.all('SELECT id FROM account WHERE display_name = ?', ['𠮷田']);
    expect(same).toHaveLength(1);
  });

  it('keeps JSON texts as they are, and times to the millisecond', async () => {
    const list = ['学业压力', '"引号"', '𠮷\\n', ''];
    const [counsellor] = await database.all<{ id: string }>('SELECT id FROM counsellor');
    await database.run('UPDATE counsellor SET specialities = ? WHERE id = ?', [
      JSON.stringify(list),
      counsellor?.id ?? '',
    ]);
    const [row] = await database.all<{ specialities: string }>('SELECT specialities FROM counsellor WHERE id = ?', [
      counsellor?.id ?? '',
    ]);
    expect(JSON.parse(row?.specialities ?? '')).toEqual(list);
    const at = 1_795_334_279_591;
    await database.run('UPDATE account SET created_at = ? WHERE username = ?', [at, 'abc']);
    expect(await database.all('SELECT created_at AS at FROM account WHERE username = ?', ['abc'])).toEqual([{ at }]);
  });
});
