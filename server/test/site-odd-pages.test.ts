import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SILENCE_MS } from '../src/bulletin/site/runs.js';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { place, tidyUp } from './kit/fault-place.js';
import { jpeg, pdf } from './kit/files.js';
import { gb18030 } from './kit/gb18030.js';
import { publisher } from './kit/notices.js';
import type { Person } from './kit/person.js';
import { refusedStart } from './kit/server-process.js';
import { press, runsOf, sourcesFile, synchronised } from './kit/sites.js';
import { smallDemo } from './kit/small-demo.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

tidyUp();

const LIMITS = { idleMs: 1_500, pageMs: 4_000, fileMs: 4_000, pageBytes: 500_000, fileBytes: 500_000 };
const item = (href: string, title: string) =>
  `<div class="list_item"><a href="${href}" title="${title}">x</a><span class="Article_PublishDate">2026-11-20</span></div>`;
const next = (href: string) => `<ul class="wp_paging"><a class="next" href="${href}">下一页</a></ul>`;
const article = (title: string, body: string) =>
  `<html><h1 class="arti_title">${title}</h1><div class="wp_articlecontent">${body}</div></html>`;

describe('odd pages of a site', () => {
  let site: BadSite;
  let elsewhere: BadSite;
  let house: TestHouse;
  let affairs: Person;
  let serial = 0;
  beforeAll(async () => {
    [site, elsewhere] = [await badSite(), await badSite()];
    const json = { name: 'json', kind: 'JSON', listUrl: `${site.url}/list.json?pageIndex=1`, pages: 4 };
    house = await testHouse('sqlite', {
      env: { SITE_SOURCES: sourcesFile(sourceAt(site.host, { pages: 6 }), sourceAt(site.host, json)) },
    });
    affairs = await publisher(house);
  });
  afterAll(async () => {
    await house.close();
    await elsewhere.close();
    await site.close();
  });

  const run = (source = 'xsc') => synchronised(house, affairs, source, { limits: LIMITS });
  const fresh = () => `/o${(serial += 1)}`;
  const notice = async (path: string) => {
    const rows = await house.house.services.database.all<{ title: string; plain: string; body: string }>(
      'SELECT title, plain, body FROM notice WHERE source_url = ?',
      [`${site.url}${path}`],
    );
    return rows[0] ?? null;
  };

  it('of a list without end are read as far as configured', async () => {
    const at = fresh();
    for (let page = 1; page <= 40; page++) {
      const path = page === 1 ? '/list.htm' : `${at}/list${page}.htm`;
      site.page(path, item(`${at}/a${page}.htm`, `第 ${page}`) + next(`${at}/list${page + 1}.htm`));
      site.page(`${at}/a${page}.htm`, article(`第 ${page}`, '<p>文</p>'));
    }
    site.asked.length = 0;
    expect(await run()).toMatchObject({ stateCode: 'DONE', seen: 6, added: 6 });
    expect(site.asked.filter((path) => /list\d*\.htm$/.test(path)).length).toBe(6);
    // By the other service as well, whose every page has something.
    const row = (n: number) => ({ title: `J${n}`, wapUrl: `${at}/j${n}.htm`, publishTime: '2026-11-20 08:00' });
    for (let page = 1; page <= 40; page++) {
      site.page(`/list.json?pageIndex=${page}`, JSON.stringify({ data: [row(page)] }));
      site.page(`${at}/j${page}.htm`, article(`J${page}`, '<p>文</p>'));
    }
    expect(await run('json')).toMatchObject({ stateCode: 'DONE', seen: 4, added: 4 });
  });

  it('that are no list of the service’s, or another thing altogether, change nothing', async () => {
    for (const body of ['<html>维护中</html>', '{"data": "x"}', '{"data": [{"title": 5}]}', '[]', '']) {
      site.page('/list.json?pageIndex=1', body, { 'content-type': 'application/json' });
      const { stateCode, problems } = await run('json');
      expect([stateCode, problems[0]?.reason]).toEqual(['FAILED', '内容无法解读。']);
    }
    site.page('/list.htm', Buffer.alloc(3_000, 0x89), { 'content-type': 'image/png' });
    expect(await run()).toMatchObject({ stateCode: 'FAILED', seen: 0 });
  });

  it('that break off in their middle never stand for the whole', async () => {
    const at = fresh();
    const paths = Array.from({ length: 3 }, (_, n) => `${at}/b${n}.htm`);
    const list = `<html>${paths.map((path) => item(path, '列表')).join('')}</html>`;
    site.page('/list.htm', list);
    for (const path of paths) site.page(path, article('整篇', '<p>前一半，后一半</p>'));
    expect(await run()).toMatchObject({ stateCode: 'DONE', added: 3 });
    const cut = (text: string) => text.slice(0, text.indexOf('，'));
    const [first = ''] = paths;
    site.page(first, cut(article('整篇', '<p>前一半，后一半</p>')));
    const one = await run();
    expect(one).toMatchObject({ stateCode: 'DONE', changed: 0, failed: 1 });
    expect(one.problems).toEqual([{ url: `${site.url}${first}`, reason: '页面只传来一半。' }]);
    for (const path of paths) site.page(path, cut(article('整篇', '<p>前一半，后一半</p>')));
    expect(await run()).toMatchObject({ stateCode: 'FAILED', changed: 0 });
    site.page('/list.htm', list.slice(0, list.length - 20));
    expect(await run()).toMatchObject({ stateCode: 'FAILED', seen: 0 });
    for (const path of paths) expect(await notice(path)).toMatchObject({ title: '整篇', plain: '前一半，后一半' });
  });

  it('are read by what is in them, whatever their header says they are', async () => {
    const at = fresh();
    const [plain, binary, paper] = [`${at}/plain.htm`, `${at}/binary.htm`, `${at}/paper.htm`];
    const well = Array.from({ length: 3 }, (_, n) => `${at}/w${n}.htm`);
    site.page('/list.htm', [plain, binary, paper, ...well].map((path) => item(path, '列表')).join(''));
    for (const path of well) site.page(path, article('好', '<p>好</p>'));
    site.page(plain, article('纯文', '<p>内容</p>'), { 'content-type': 'application/octet-stream' });
    site.page(binary, Buffer.alloc(5_000, 0xfe), { 'content-type': 'text/html' });
    site.page(paper, pdf(), { 'content-type': 'application/pdf' });
    const done = await run();
    expect(done).toMatchObject({ stateCode: 'DONE', added: 4 });
    expect(await notice(plain)).toMatchObject({ title: '纯文', plain: '内容' });
    expect([await notice(binary), await notice(paper)]).toEqual([null, null]);
    expect(
      done.problems
        .filter(({ reason }) => reason === '没有读到正文。')
        .map(({ url }) => url)
        .sort(),
    ).toEqual([binary, paper].map((path) => `${site.url}${path}`).sort());
  });

  it('in old encodings are told by header, by head, or by their bytes; header before head', async () => {
    const at = fresh();
    const words = '镕㐀办通知';
    const old = gb18030(article(words, `<p>${words}</p>`));
    const pages: [path: string, body: string | Uint8Array, type: string][] = [
      [`${at}/header.htm`, old, 'text/html; charset=gb2312'],
      [`${at}/neither.htm`, old, 'text/html'],
      [
        `${at}/head.htm`,
        gb18030(article(words, `<p>${words}</p>`).replace('<html>', '<html><meta charset=GBK>')),
        'text/html',
      ],
      [
        `${at}/lies.htm`,
        article(words, `<p>${words}</p>`).replace('<html>', '<html><meta charset="gb2312">'),
        'text/html; charset=UTF-8',
      ],
      [`${at}/unknown.htm`, article(words, `<p>${words}</p>`), 'text/html; charset=x-klingon'],
      [`${at}/mark.htm`, Buffer.from(`\uFEFF${article(words, `<p>${words}</p>`)}`), 'text/html; charset=gb2312'],
    ];
    site.page('/list.htm', pages.map(([path]) => item(path, '列表')).join(''));
    for (const [path, body, type] of pages) site.page(path, body, { 'content-type': type });
    expect(await run()).toMatchObject({ stateCode: 'DONE', added: pages.length, failed: 0 });
    for (const [path] of pages) expect([path, (await notice(path))?.title]).toEqual([path, words]);
  });

  it('bring pictures and papers by the same door alone: not from inside, not from elsewhere, not without end', async () => {
    const at = fresh();
    const path = `${at}/files.htm`;
    elsewhere.page('/p.jpg', await jpeg());
    elsewhere.page('/x.pdf', pdf());
    site.redirect(`${at}/hop.jpg`, `${elsewhere.url}/p.jpg`);
    site.redirect(`${at}/hop.pdf`, `${elsewhere.url}/x.pdf`);
    site.redirect(`${at}/round.jpg`, `${at}/round.jpg`);
    site.page(`${at}/big.jpg`, Buffer.concat([await jpeg(), Buffer.alloc(600_000)]));
    site.pages.set(`${at}/slow.jpg`, (_request, response) => void response.writeHead(200).write('x'));
    site.page(`${at}/good.jpg`, await jpeg());
    const pictures = ['hop.jpg', 'round.jpg', 'big.jpg', 'slow.jpg', 'good.jpg'].map(
      (name) => `<img src="${at}/${name}">`,
    );
    const inside = ['http://169.254.169.254/a.jpg', 'data:image/png;base64,iVBORw0KGgo=', `${elsewhere.url}/p.jpg`];
    const body =
      `<p>文${pictures.join('')}${inside.map((src) => `<img src="${src}">`).join('')}</p>` +
      `<p><a href="${at}/hop.pdf">表</a><a href="javascript:alert(1)">坏</a><a href="http://u:p@${site.host}/q.pdf">密</a></p>`;
    site.page('/list.htm', item(path, '文件'));
    site.page(path, article('文件', body));
    expect(await run()).toMatchObject({ stateCode: 'DONE', added: 1 });
    const kept = await notice(path);
    expect(kept?.body.match(/<img /g)).toHaveLength(1);
    expect(kept?.body).toMatch(/<img src="xg-file:[0-9a-f-]{36}"/);
    expect(kept?.body).not.toMatch(/javascript|data:|169\.254/);
    expect(elsewhere.asked).toEqual([]);
  });

  it('take their time without the run counting as dead', async () => {
    const at = fresh();
    const path = `${at}/long.htm`;
    const names = Array.from({ length: 4 }, (_, n) => `${at}/long${n}.jpg`);
    site.page('/list.htm', item(path, '慢'));
    site.page(path, article('慢', `<p>文${names.map((name) => `<img src="${name}">`).join('')}</p>`));
    const picture = await jpeg();
    for (const name of names) {
      site.pages.set(name, (_request, response) => {
        // Each picture takes most of the time after which a silent run is given up; together they take far more.
        house.advance(SILENCE_MS * 0.8);
        response.writeHead(200).end(picture);
      });
    }
    const { database, clock } = house.house.services;
    const { id } = await press(affairs, 'xsc');
    const done = await run();
    expect([done.id, done.stateCode, done.added]).toEqual([id, 'DONE', 1]);
    const [row] = await database.all<{ aliveAt: number }>(
      'SELECT alive_at AS aliveAt FROM site_sync_run ORDER BY started_at DESC, id DESC LIMIT 1',
    );
    // Its last sign of life is younger than the last picture.
    expect(clock.now() - Number(row?.aliveAt)).toBeLessThan(SILENCE_MS);
    expect((await runsOf(affairs, 'xsc')).every(({ stateCode }) => stateCode !== 'LOST')).toBe(true);
    affairs = await publisher(house);
  });

  it('of articles that are refused leave no quota used up for the next', async () => {
    const at = fresh();
    const picture = await jpeg();
    const paths = Array.from({ length: 5 }, (_, n) => `${at}/a${n}.htm`);
    site.page('/list.htm', paths.map((path) => item(path, '题')).join(''));
    for (const path of paths) {
      const names = Array.from({ length: 25 }, (_, n) => `${path}.${n}.jpg`);
      for (const name of names) site.page(name, picture);
      // All but the last are too long to be a notice.
      const words = path === paths.at(-1) ? '文' : '长'.repeat(80_000);
      site.page(path, article('题', `<p>${words}${names.map((name) => `<img src="${name}">`).join('')}</p>`));
    }
    const done = await run();
    expect(done).toMatchObject({ stateCode: 'DONE', added: 1, failed: 4 });
    expect((await notice(paths.at(-1) ?? ''))?.body.match(/<img /g)).toHaveLength(25);
  });
});

describe('a start with a source of an office that there is not', () => {
  it('is refused with words that name both', async () => {
    const { env } = await place('sqlite');
    await smallDemo(env);
    const sources = sourcesFile(
      sourceAt('xsc.example.edu.cn', { name: 'odd', office: 'MOON_OFFICE' }),
      sourceAt('xsc.example.edu.cn'),
    );
    const { code, output } = await refusedStart({ ...env, SITE_SOURCES: sources });
    expect(code).toBe(1);
    expect(output).toContain('SITE_SOURCES: odd: there is no office MOON_OFFICE');
    expect(output).not.toContain('STUDENT_AFFAIRS');
    expect(output).not.toMatch(/\n\s+at /);
  });
});
