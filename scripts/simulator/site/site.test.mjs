import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBench } from '../testkit.mjs';

/** @type {import('../testkit.mjs').Bench} */
let bench;
beforeAll(async () => void (bench = await openBench()));
beforeEach(() => bench.control.reset());
afterAll(() => bench.close());

/** @param {string} path @param {Record<string, string>} [headers] */
const get = async (path, headers) => {
  const answer = await fetch(`${bench.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const first =
  /<div class="list_item i\d+">.*?<a href="([^"]+)"[^>]* title="([^"]+)">.*?<span class="Article_PublishDate">(\d{4}-\d\d-\d\d)</g;
const second =
  /<li class="news n\d+ clearfix"><span class="news_title"><a href="([^"]+)"[^>]* title="([^"]+)">.*?<span class="news_meta">(\d{4}-\d\d-\d\d)</g;

/** All pages of a column, following its own links. @param {string} path @param {RegExp} item */
async function walk(path, item) {
  const found = [];
  for (let next = path; next;) {
    const { status, text } = await get(next);
    expect(status).toBe(200);
    found.push(...[...text.matchAll(item)].map(([, href = '', title = '', day = '']) => ({ href, title, day })));
    next = /class="next" href="(\/[^"]+)"/.exec(text)?.[1] ?? '';
  }
  return found;
}

describe('lists', () => {
  it('of both fashions hold 45 notices, some in both, each with a page of its own', async () => {
    const [one, two] = [await walk('/site/xsc/list.htm', first), await walk('/site/zzzx/list.htm', second)];
    expect([one.length, two.length]).toEqual([33, 15]);
    const addresses = new Set([...one, ...two].map(({ href }) => href));
    expect(addresses.size).toBe(45);
    expect(new Set([...addresses].map((href) => /a(\d+)\//.exec(href)?.[1])).size).toBe(45);
    for (const { href, day } of [...one, ...two]) {
      expect(href).toMatch(
        new RegExp(`^/site/${day.slice(0, 4)}/${day.slice(5, 7)}${day.slice(8)}/c\\d+a\\d+/page\\.htm$`),
      );
      expect((await get(href)).text).toContain("<div class='wp_articlecontent'>");
    }
    expect(one.map(({ day }) => day)).toEqual(
      one
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
    expect((await get('/site/xsc/list9.htm')).status).toBe(404);
  });

  it('are the same in every run', async () => {
    const before = await walk('/site/xsc/list.htm', first);
    await bench.control.reset();
    bench.pass(86_400_000);
    expect(await walk('/site/xsc/list.htm', first)).toEqual(before);
  });

  it('are told unchanged by tag or date', async () => {
    const { headers } = await get('/site/xsc/list.htm');
    const [tag, date] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    expect((await get('/site/xsc/list.htm', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/site/xsc/list.htm', { 'if-modified-since': date })).status).toBe(304);
    await bench.control.seed({ notices: [{ art: 900001, title: '新通知' }] });
    const after = await get('/site/xsc/list.htm', { 'if-none-match': tag });
    expect([after.status, after.text.includes('新通知')]).toEqual([200, true]);
  });

  it('say when a notice was changed, and its day in Shanghai', async () => {
    await bench.control.seed({ notices: [{ art: 1, title: '夜里发的', at: Date.UTC(2026, 7, 31, 17) }] });
    const path = '/site/2026/0901/c8101a1/page.htm';
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    bench.pass(60_000);
    const since = { 'if-modified-since': headers.get('last-modified') ?? '' };
    expect((await get(path, since)).status).toBe(304);
    await bench.control.seed({ notices: [{ art: 1, body: '<p>更正</p>' }] });
    expect((await get(path, since)).text).toContain('更正');
  });

  it('change their mark-up, break, lose a notice', async () => {
    await bench.control.configure({ siteMarkup: 'CHANGED' });
    expect(await walk('/site/xsc/list.htm', first)).toEqual([]);
    await bench.control.configure({ siteMarkup: 'BROKEN' });
    expect((await get('/site/xsc/list.htm')).text).not.toContain('</html>');
    await bench.control.configure({ siteMarkup: 'NORMAL' });
    const [gone] = await walk('/site/xsc/list.htm', first);
    await bench.control.seed({ notices: [{ art: Number(/a(\d+)\//.exec(gone?.href ?? '')?.[1]), gone: true }] });
    expect((await get(gone?.href ?? '')).status).toBe(404);
    expect(await walk('/site/xsc/list.htm', first)).toHaveLength(32);
  });
});

describe('articles', () => {
  it('hold tables, pictures and attachments that can be fetched, and what must be cleaned', async () => {
    const texts = await Promise.all(
      (await walk('/site/xsc/list.htm', first)).map(async ({ href }) => (await get(href)).text),
    );
    for (const part of [
      '<table',
      '<img src="/site/',
      '.pdf"',
      '<script>document',
      'onclick=',
      'javascript:',
      '<iframe',
    ]) {
      expect(
        texts.some((text) => text.includes(part)),
        part,
      ).toBe(true);
    }
    const named = [...texts.join().matchAll(/(?:src|href)="(\/site\/_upload[^"]+)"/g)].map((match) => match[1] ?? '');
    for (const path of named) expect((await get(path)).status).toBe(200);
    const picture = Buffer.from(
      await (await fetch(bench.url + named.find((path) => path.endsWith('.png')))).arrayBuffer(),
    );
    const at = picture.indexOf('IDAT');
    expect(inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)))).toHaveLength(
      180 * (320 * 3 + 1),
    );
  });
});

describe('the JSON service', () => {
  const ask = (/** @type {string} */ more, headers = { referer: 'https://xsc.example/' }) =>
    get(`/site/_wp3services/generalQuery?queryObj=articles&siteId=81&columnId=8101&${more}`, headers);

  it('tells the same as the list, in pages', async () => {
    const lists = await walk('/site/xsc/list.htm', first);
    const told = [];
    for (const page of [1, 2, 3]) told.push(...JSON.parse((await ask(`pageIndex=${page}&rows=15`)).text).data);
    expect(told.map(({ wapUrl, title }) => [wapUrl, title])).toEqual(
      lists.map(({ href, title }) => [bench.url + href, title]),
    );
    expect(told[0].publishTime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('wants a Referer and a column it knows', async () => {
    expect((await ask('', /** @type {any} */ ({}))).status).toBe(403);
    expect(
      JSON.parse(
        (await get('/site/_wp3services/generalQuery?queryObj=articles&siteId=1&columnId=8101', { referer: 'x' })).text,
      ).data,
    ).toEqual([]);
  });
});
