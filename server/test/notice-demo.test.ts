import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoNotices } from '../src/app/demo/notices.js';
import { DAY } from '../src/kernel/clock.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile } from './kit/files.js';
import { listNotices, publisher, seeNotice } from './kit/notices.js';
import { mintStudent, nobody } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('the notices of the demonstration on %s', (dialect) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await testHouse(dialect, {
      size: { students: 30, bookings: 0, notices: true },
      env: { SESSION_HOURS: '720' },
    });
  });
  afterAll(() => house.close());

  it('are there for those whom they are for, with picture, table and file', async () => {
    const [lin, zhou] = [await mintStudent(house, '230900001'), await mintStudent(house, '2250001')];
    const titles = async (person: typeof lin) => (await listNotices(person)).nodes.map((node) => node.title);
    const out = demoNotices.filter((notice) => notice.state === undefined && notice.daysAgo >= 0);
    expect((await listNotices(lin)).nodes.slice(0, 3).map((node) => node.pinned)).toEqual([true, true, false]);
    for (const notice of out.filter((one) => one.audience === undefined)) {
      expect(await titles(lin)).toContain(notice.title);
      expect(await titles(zhou)).toContain(notice.title);
    }
    const graduates = '研究生学业奖学金材料补充通知';
    expect([(await titles(lin)).includes(graduates), (await titles(zhou)).includes(graduates)]).toEqual([false, true]);
    const [find] = (await listNotices(lin, { search: '寒假离校' })).nodes;
    const winter = await seeNotice(lin, find?.id ?? '');
    expect(winter?.body).toMatch(/<table style=.*<th style=.*<img style=/s);
    const picture = /src="(\/files\/[^"]+)"/.exec(winter?.body ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await fetchFile(nobody(house), picture, {})).headers.get('content-type')).toBe('image/png');
    const [aid] = (await listNotices(lin, { search: '困难学生认定' })).nodes;
    const [pdf] = (await seeNotice(lin, aid?.id ?? ''))?.attachments ?? [];
    expect(pdf?.name).toBe('困难认定说明.pdf');
    expect((await (await fetchFile(lin, pdf?.url ?? '')).text()).startsWith('%PDF-1.4')).toBe(true);
    expect((await listNotices(lin, { unread: true })).nodes.length).toBeLessThan((await listNotices(lin)).nodes.length);
    const affairs = await publisher(house);
    const managed = await listNotices(affairs, { manage: true });
    expect(managed.totalCount).toBe(String(demoNotices.length));
    expect((await seeNotice(affairs, find?.id ?? ''))?.timeline.map((entry) => entry.action)).toEqual([
      'PUBLISH',
      'DRAFT_UP',
    ]);
  });

  it('grow by one when its time comes', async () => {
    const before = (await listNotices(await mintStudent(house, '230900001'))).nodes.length;
    house.advance(3 * DAY);
    await house.house.sweeps.runNow('notices.publish');
    const after = await listNotices(await mintStudent(house, '230900001'));
    expect([after.nodes.length, after.nodes[2]?.title]).toEqual([before + 1, '期末考试周自习教室延长开放']);
  });
});
