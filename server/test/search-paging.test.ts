import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';
import { searchFor, targetsOf, walkSearch, writeNotices, type WrittenNotice } from './kit/search.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const NOTICES = { kinds: ['NOTICE'] };
const idOf = ({ id }: WrittenNotice) => toGlobalId('Notice', id);
const written = (title: string, more: Partial<WrittenNotice> = {}): WrittenNotice => ({
  ...{ id: randomUUID(), title, plain: '奖学金', state: 'PUBLISHED', forMasters: false },
  ...more,
});

describe.each(DIALECTS)('long lists of hits on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let moment = Date.now();
  const database = () => house.house.services.database;
  const write = (rows: readonly WrittenNotice[]) => writeNotices(database(), rows, (moment += 1));
  const change = (set: string, { id }: WrittenNotice) =>
    database().run(`UPDATE notice SET ${set}, version = version + 1, updated_at = ? WHERE id = ?`, [(moment += 1), id]);

  beforeAll(async () => {
    house = await testHouse(dialect);
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());
  beforeEach(() => database().run('DELETE FROM notice'));

  it('have no gaps and no doubles, whatever is for others', async () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      written(i % 4 === 0 ? `奖学金${i}` : `事项${i}`, { forMasters: i % 2 === 1 }),
    );
    await write(rows);
    const mine = rows.filter(({ forMasters }) => !forMasters).map(idOf);
    const all = await walkSearch(lin, '奖学金', { ...NOTICES, first: 100 });
    expect([...all].sort()).toEqual([...mine].sort());
    for (const first of [1, 7, 30]) expect(await walkSearch(lin, '奖学金', { ...NOTICES, first })).toEqual(all);
    expect((await searchFor(lin, '奖学金', { ...NOTICES, first: 1 })).totalCount).toBe(String(mine.length));
  });

  it('show what stays as it is once and in order, while others are published, edited and withdrawn', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => written(i % 3 === 0 ? `奖学金${i}` : `事项${i}`));
    await write(rows);
    const before = await walkSearch(lin, '奖学金', { ...NOTICES, first: 100 });
    const touched = new Set<string>();
    const touch = async (set: string, row: WrittenNotice | undefined) => {
      if (row === undefined) return;
      touched.add(idOf(row));
      await change(set, row);
    };
    let round = 0;
    const seen = await walkSearch(lin, '奖学金', { ...NOTICES, first: 4 }, async () => {
      round += 1;
      await write([written(`奖学金新${round}`)]);
      await touch("state = 'ARCHIVED'", rows[39 - round]);
      // One moves up in the list, one down, one loses the words.
      await touch("title = '奖学金'", rows[round]);
      await touch("title = '事项', pinned_at = NULL", rows[10 + round]);
      await touch("title = '别的', plain = '别的'", rows[20 + round]);
    });
    const stays = before.filter((one) => !touched.has(one));
    expect(stays.length).toBeGreaterThan(0);
    expect(seen.filter((one) => stays.includes(one))).toEqual(stays);
    const now = await searchFor(lin, '奖学金', NOTICES);
    for (const row of rows.slice(39 - round, 39)) expect(targetsOf(now)).not.toContain(idOf(row));
  });

  it('are right for everybody who searches at once while notices come and go', async () => {
    const stay = Array.from({ length: 30 }, (_, i) => written(`奖学金${i}`));
    await write([...stay, ...Array.from({ length: 30 }, (_, i) => written(`奖学金${i}`, { forMasters: true }))]);
    const stays = stay.map(idOf).sort();
    let done = false;
    const writing = (async () => {
      for (let i = 0; !done; i += 1) {
        const fresh = written(`临时${i}`);
        await write([fresh]);
        // Committed, so the next search finds it; withdrawn, so the one after does not.
        expect(targetsOf(await searchFor(lin, `临时${i}`, NOTICES))).toEqual([idOf(fresh)]);
        await change("state = 'ARCHIVED'", fresh);
        expect(targetsOf(await searchFor(lin, `临时${i}`, NOTICES))).toEqual([]);
        await sleep(1);
      }
      return true;
    })();
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        await sleep(i);
        return searchFor(lin, ['奖学金', '獎學', 'jiangxue', '金 奖'][i % 4] ?? '', { ...NOTICES, first: 40 });
      }),
    );
    done = true;
    expect(await writing).toBe(true);
    for (const answer of answers) {
      expect(
        targetsOf(answer)
          .filter((one) => stays.includes(one))
          .sort(),
      ).toEqual(stays);
      expect(new Set(targetsOf(answer)).size).toBe(answer.nodes.length);
    }
  });
});
