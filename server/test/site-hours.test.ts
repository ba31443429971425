import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { chinaDay, chinaTime } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { press, sourcesFile } from './kit/sites.js';
import { publisher } from './kit/notices.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('the clock of synchronising, on %s', (dialect) => {
  let site: BadSite;
  let house: TestHouse;
  beforeAll(async () => {
    site = await badSite();
    site.page('/list.htm', '<div class="list_item"><a href="/a.htm" title="x">x</a></div>');
    site.page('/a.htm', '<h1 class="arti_title">x</h1><div class="wp_articlecontent"><p>x</p></div>');
    const source = sourceAt(site.host, { hours: [7, 22], everyMinutes: 30 });
    house = await testHouse(dialect, { env: { SITE_SOURCES: sourcesFile(source) } });
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  /** Tomorrow at this time of Shanghai's, or so many days after. */
  const at = (time: string, plusDays = 1) => {
    const { clock } = house.house.services;
    clock.reset();
    clock.advance(chinaTime(chinaDay(Date.now(), plusDays), time) - Date.now() + 200);
  };
  const runs = async () => {
    await house.house.sweeps.runNow('notices.synchronise');
    return (await house.house.services.database.all('SELECT id FROM site_sync_run')).length;
  };

  it('strikes every so many minutes within its hours of the day in Shanghai, and not outside', async () => {
    const heard: [string, number][] = [];
    for (const time of ['06:58', '07:00', '07:29', '07:31', '21:20', '22:00', '23:30']) {
      at(time);
      heard.push([time, await runs()]);
    }
    expect(heard).toEqual([
      ['06:58', 0],
      ['07:00', 1],
      ['07:29', 1],
      ['07:31', 2],
      ['21:20', 3],
      ['22:00', 3],
      ['23:30', 3],
    ]);
  });

  it('counts from the last run, whoever asked for it; a button works at any hour', async () => {
    at('03:00', 2);
    await press(await publisher(house));
    expect(await runs()).toBe(4);
    at('09:00', 2);
    expect(await runs()).toBe(5);
    at('09:10', 2);
    await press(await publisher(house));
    expect(await runs()).toBe(6);
    at('09:35', 2);
    expect(await runs()).toBe(6);
    at('09:41', 2);
    expect(await runs()).toBe(7);
  });
});
