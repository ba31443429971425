import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DIALECTS } from './kit/databases.js';
import { doNotice, published, publisher, type SeenNotice } from './kit/notices.js';
import { Outside, PUBLIC_URL } from './kit/outside.js';
import type { Person } from './kit/person.js';

const RECALL = 'message/recall';
const LIN = '230900001';

describe.each(DIALECTS)('a notice that is withdrawn, on %s,', (dialect) => {
  let outside: Outside;
  let affairs: Person;
  let students: readonly { readonly userid: string }[];
  beforeAll(async () => {
    outside = await Outside.open(dialect);
    students = await outside.database.all<{ userid: string }>(
      "SELECT username AS userid FROM account JOIN student ON student.account_id = account.id WHERE status = 'ENROLLED'",
    );
  });
  beforeEach(async () => {
    for (const table of ['notice_push', 'notice_event', 'notice_read', 'notice']) {
      await outside.database.run(`DELETE FROM ${table}`);
    }
    await outside.reset();
    await outside.sim.control.seed({ persons: students });
    affairs = await publisher(outside.house);
  });
  afterAll(() => outside.close());

  const announce = async (title: string): Promise<SeenNotice> => {
    const notice = await published(affairs, { title, push: true });
    await outside.sweep('notices.push');
    await outside.send();
    return notice;
  };
  const withdraw = ({ id, version }: SeenNotice) =>
    doNotice(affairs, 'archiveNotice', { id, expectedVersion: version, requestId: randomUUID() });
  const asked = async () => (await outside.sim.control.requests(RECALL)).length;
  const states = async (notice?: SeenNotice) => {
    const all = await outside.database.all<{ state: string; subjectId: string }>(
      'SELECT state, subject_id AS subjectId FROM delivery',
    );
    const mine = all.filter((row) => notice === undefined || toGlobalId('Notice', row.subjectId) === notice.id);
    return [...new Set(mine.map(({ state }) => state))];
  };

  it('was told by one call and is taken back by one, from everybody, and no other with it', async () => {
    const [kept, gone] = [await announce('留下'), await announce('撤下')];
    // Chinese alone is spoken here: a call a notice, whatever the number of students.
    expect([students.length > 2, await outside.calls()]).toEqual([true, 2]);
    const [card] = (await outside.got(LIN)).filter(({ content }) => String(content.title).includes('撤下'));
    expect(card?.content.url).toMatch(`${PUBLIC_URL}/#/pages/notices/detail/index?id=${gone.id}&m=`);
    await withdraw(gone);
    await outside.sweep('notices.recall');
    expect([await asked(), await states(gone), await states(kept)]).toEqual([1, ['RECALLED'], ['SENT']]);
    const shown = (await outside.got(LIN)).map(({ content, state }) => [String(content.title), state]);
    expect(shown.sort()).toEqual([
      ['新通知：撤下', 'RECALLED'],
      ['新通知：留下', 'PUSHED'],
    ]);
    await outside.sweep('notices.recall');
    expect(await asked()).toBe(1);
  });

  it('never leaves the house where it was on its way only', async () => {
    const notice = await published(affairs, { push: true });
    await outside.sweep('notices.push');
    await outside.deliver();
    await withdraw(notice);
    await outside.push();
    await outside.sweep('notices.recall');
    expect([await outside.calls(), await asked(), await states()]).toEqual([0, 0, ['SKIPPED']]);
  });

  it('is let be after 24 hours, and where WeCom says that it is too late', async () => {
    const old = await announce('旧');
    await outside.advance(DAY + MINUTE);
    affairs = await publisher(outside.house);
    const fresh = await announce('新');
    await withdraw(old);
    await withdraw(fresh);
    await outside.sim.control.faults({ match: RECALL, errcode: 42052, times: 0 });
    for (let round = 0; round < 2; round++) await outside.sweep('notices.recall');
    // The old one is not asked for, the other once.
    expect([await asked(), await states()]).toEqual([1, ['SENT']]);
  });

  it('is taken back later where WeCom does not answer', async () => {
    const notice = await announce('断线');
    await withdraw(notice);
    await outside.sim.control.faults({ match: RECALL, drop: true, times: 0 });
    await outside.sweep('notices.recall');
    expect(await states()).toEqual(['SENT']);
    await outside.sim.control.clearFaults();
    await outside.sweep('notices.recall');
    expect(await states()).toEqual(['RECALLED']);
  });

  it('rests with its channel, and does not ask again and again against a wrong right', async () => {
    const notice = await announce('无权');
    await withdraw(notice);
    await outside.sim.control.faults({ match: RECALL, errcode: 60020, times: 0 });
    await outside.sweep('notices.recall');
    const first = await asked();
    await outside.sweep('notices.recall');
    expect([first, await asked()]).toEqual([1, 1]);
    await outside.sim.control.clearFaults();
    await outside.advance(11 * MINUTE);
    await outside.sweep('notices.recall');
    expect(await states()).toEqual(['RECALLED']);
  });

  it('that went out after all, as bytes whose fate nobody knew, is taken back when that is known', async () => {
    const notice = await announce('未知');
    await outside.database.run("UPDATE delivery SET state = 'UNKNOWN', sent_at = NULL, done_at = NULL, due_at = 0");
    await withdraw(notice);
    await outside.sweep('notices.recall');
    expect(await asked()).toBe(0);
    await outside.push();
    await outside.sweep('notices.recall');
    expect(await states()).toEqual(['RECALLED']);
  });
});
