import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remindStale } from '../src/bulletin/guides/remind-stale.js';
import { DAY } from '../src/kernel/clock.js';
import { chinaDay } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { faqInput, guideInput, rate, saveFaq, saveGuide, seeNode, type SeenGuide } from './kit/guides.js';
import { publisher } from './kit/notices.js';
import { inbox } from './kit/papers.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

interface Told {
  readonly template: string;
  readonly office: string | null;
  readonly subject: string;
}

describe.each(DIALECTS)('pages that want looking at, on %s,', (dialect) => {
  let house: TestHouse;
  let affairs: Person;
  let lizhi: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    for (const table of ['guide', 'faq', 'outbox', 'inbox_message']) await run(`DELETE FROM ${table}`);
    [affairs, lizhi] = [await publisher(house), await publisher(house, 'lizhi')];
  });

  const run = (sql: string, params: (string | number | null)[] = []) => house.house.services.database.run(sql, params);
  const inDays = (days: number) => chinaDay(house.house.services.clock.now(), days);
  const sweep = () => house.house.sweeps.runNow('guides.stale');
  const told = () =>
    house.house.services.database.all<Told>(
      'SELECT template, recipient_office AS office, subject_id AS subject FROM outbox ORDER BY id',
    );
  const again = (guide: SeenGuide, changes: object) =>
    saveGuide(
      lizhi,
      guideInput(house, { id: guide.id, expectedVersion: guide.version, requestId: randomUUID(), ...changes }),
    );

  it('are told of once, from two weeks before their day, and again after a new day alone', async () => {
    const made = await saveGuide(lizhi, guideInput(house, { reviewBy: inDays(15) }));
    await sweep();
    expect(await told()).toEqual([]);
    house.advance(DAY);
    await sweep();
    expect((await told()).map(({ template, office }) => [template, office])).toEqual([['guide.stale', null]]);
    // A month on, long after its day: nobody needs to hear of it twice.
    for (let week = 0; week < 4; week++) {
      house.advance(7 * DAY);
      await sweep();
    }
    expect(await told()).toHaveLength(1);
    lizhi = await publisher(house, 'lizhi');
    const seen = (await seeNode<SeenGuide>(lizhi, 'Guide', made.id)) as SeenGuide;
    expect(seen.stale).toBe(true);
    const looked = await again(seen, { reviewBy: inDays(10) });
    expect(looked.stale).toBe(false);
    await sweep();
    expect(await told()).toHaveLength(2);
    // The same day once more, for a word that was wrong.
    await again(looked, { reviewBy: inDays(10), title: '改一个字' });
    await sweep();
    expect(await told()).toHaveLength(2);
  });

  it('are one message a person and kind, which opens the first; their office is told where nobody looks after them', async () => {
    const later = await saveGuide(lizhi, guideInput(house, { title: '后到期', reviewBy: inDays(9) }));
    const first = await saveGuide(lizhi, guideInput(house, { title: '先到期', reviewBy: inDays(3) }));
    await saveGuide(lizhi, guideInput(house, { title: '还早', reviewBy: inDays(90) }));
    await saveGuide(lizhi, guideInput(house, { title: '未发布', reviewBy: inDays(2), published: false }));
    const question = await saveFaq(lizhi, faqInput(house, { reviewBy: inDays(10) }));
    await saveGuide(affairs, guideInput(house, { title: '无主', reviewBy: inDays(5) }));
    await run("UPDATE guide SET owner_account_id = NULL WHERE title = '无主'");
    // Four workers at once tell each of them once between them.
    const counts = await Promise.all([1, 2, 3, 4].map(() => remindStale(house.house.services)));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3);
    await sweep();
    const all = await told();
    expect(all.map(({ template, office }) => `${template} ${office ?? 'owner'}`).sort()).toEqual([
      'faq.stale owner',
      'guide.stale LIZHI_CENTRE',
      'guide.stale owner',
    ]);
    const words = (await inbox(house, lizhi)).map(({ body }) => body);
    expect(words.filter((body) => body.includes('《先到期》'))).toHaveLength(1);
    expect(words.some((body) => body.includes('后到期') || body.includes('还早') || body.includes('未发布'))).toBe(
      false,
    );
    // A vote is no new day.
    await rate(await mintStudent(house, '230900001'), question.id, true);
    // What comes up later is told of later, though others of the same person have been.
    await saveGuide(lizhi, guideInput(house, { title: '新写的', reviewBy: inDays(4) }));
    await sweep();
    expect(await told()).toHaveLength(4);
    expect([first, later].map(({ stale }) => stale)).toEqual([false, false]);
  });
});
