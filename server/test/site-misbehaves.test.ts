import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDue } from '../src/bulletin/site/run-due.js';
import { ConfigError } from '../src/platform/config/config-error.js';
import { readConfig } from '../src/platform/config/config.js';
import { badSite, sourceAt, type BadSite } from './kit/bad-site.js';
import { DIALECTS } from './kit/databases.js';
import { jpeg } from './kit/files.js';
import { gb18030 } from './kit/gb18030.js';
import { publisher } from './kit/notices.js';
import type { Person } from './kit/person.js';
import { press, runsOf, sourcesFile, synchronised } from './kit/sites.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const LIMITS = { idleMs: 1_000, pageMs: 3_000, fileMs: 3_000, pageBytes: 5_000_000, fileBytes: 5_000_000 };
const OUTSIDE = { limits: LIMITS };

const item = (href: string, title: string) =>
  `<div class="list_item"><a href="${href}" title="${title}">${title}</a><span class="Article_PublishDate">2026-11-20</span></div>`;
const list = (items: readonly string[], next?: string) =>
  `<html><head><meta charset="utf-8"></head>${items.join('')}<ul class="wp_paging">${next === undefined ? '' : `<a class="next" href="${next}">下一页</a>`}</ul></html>`;
const article = (title: string, body: string) =>
  `<html><h1 class="arti_title">${title}</h1><div class="wp_articlecontent">${body}</div></html>`;

describe.each(DIALECTS)('a site that misbehaves, on %s', (dialect) => {
  let site: BadSite;
  let house: TestHouse;
  let affairs: Person;
  let serial = 0;

  beforeAll(async () => {
    site = await badSite();
    const source = sourceAt(site.host, { pages: 10 });
    house = await testHouse(dialect, { env: { SITE_SOURCES: sourcesFile(source) } });
    affairs = await publisher(house);
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  const run = () => synchronised(house, affairs, 'xsc', OUTSIDE);
  /** Paths that no other test has. */
  const paths = (count: number) => {
    serial += 1;
    return Array.from({ length: count }, (_, n) => `/t${serial}/a${n}.htm`);
  };
  const pages = (named: readonly string[]) => {
    site.page('/list.htm', list(named.map((path) => item(path, `标题 ${path}`))));
    for (const path of named) site.page(path, article(`标题 ${path}`, `<p>正文 ${path}</p>`));
  };
  const notices = (like: string) =>
    house.house.services.database.all<{ title: string; body: string; plain: string; version: number }>(
      'SELECT title, body, plain, version FROM notice WHERE source_url LIKE ? ORDER BY source_url',
      [`${site.url}${like}%`],
    );
  const reasons = (problems: readonly { reason: string }[]) => problems.map(({ reason }) => reason);

  it('reads GB18030, and says where letters are broken', async () => {
    const [old = '', broken = ''] = paths(2);
    pages([old, broken]);
    site.page(old, gb18030(article('镕㐀的通知', '<p>请查收</p>').replace('<html>', '<html><meta charset="gb2312">')), {
      'content-type': 'text/html',
    });
    const bytes = Buffer.from(article('坏字', '<p>前x后</p>'));
    bytes[bytes.indexOf('x')] = 0xff;
    site.page(broken, bytes);
    const done = await run();
    expect(done).toMatchObject({ stateCode: 'DONE', added: 2, failed: 1 });
    expect(done.problems).toEqual([{ url: `${site.url}${broken}`, reason: '部分文字编码有误，请核对正文。' }]);
    expect((await notices(old))[0]).toMatchObject({ title: '镕㐀的通知', plain: '请查收' });
    expect((await notices(broken))[0]?.plain).toBe('前\uFFFD后');
  });

  it('goes round no loop of pages', async () => {
    const [first = '', second = ''] = paths(2);
    pages([first, second]);
    site.page('/list.htm', list([item(first, '一')], '/list2.htm'));
    site.page('/list2.htm', list([item(second, '二'), item(`${first}#top`, '一')], '/list.htm'));
    site.asked.length = 0;
    expect(await run()).toMatchObject({ stateCode: 'DONE', seen: 2, added: 2 });
    expect(site.asked.filter((path) => path.startsWith('/list'))).toEqual(['/list.htm', '/list2.htm']);
  });

  it('takes the first three hundred of ten thousand', async () => {
    serial += 1;
    const items = Array.from({ length: 10_000 }, (_, n) => item(`/t${serial}/gone${n}.htm`, `第 ${n} 条`));
    site.page('/list.htm', list(items, '/list2.htm'));
    const done = await run();
    expect(done).toMatchObject({ seen: 300, added: 0, failed: 301 });
    expect(reasons(done.problems)[0]).toBe('通知过多，只同步了最新的部分。');
    expect(done.problems.length).toBe(50);
  });

  it('takes what is well beside what is not: a huge page, a bomb, silence, an empty text, a page from elsewhere', async () => {
    const named = paths(6);
    const [well = '', huge = '', bomb = '', silent = '', empty = '', away = ''] = named;
    pages(named);
    site.page(huge, article('大', 'x'.repeat(5_000_001)));
    site.page(bomb, gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' });
    site.pages.set(silent, () => undefined);
    site.page(empty, article('空', '<p> </p>'));
    site.redirect(away, 'http://169.254.169.254/latest/meta-data/');
    const done = await run();
    expect(done).toMatchObject({ stateCode: 'DONE', added: 1, failed: 5 });
    expect(reasons(done.problems)).toEqual([
      '超过大小上限。',
      '超过大小上限。',
      '网站长时间没有回应。',
      '没有读到正文。',
      '不在允许访问的网站之内。',
    ]);
    expect((await notices(well)).length).toBe(1);
  });

  it('judges files by what is in them, and tries again for those that were not to be had', async () => {
    const [path = ''] = paths(1);
    pages([path]);
    const body =
      `<p>正文<img src="${path}.1.jpg"><img src="${path}.2.png"><img src="https://elsewhere.example/p.png"></p>` +
      `<p><a href="${path}.pdf">申请表</a> <a href="https://elsewhere.example/x.pdf">外站</a></p>`;
    site.page(path, article('附件', body));
    site.page(`${path}.2.png`, 'MZ no picture', { 'content-type': 'image/png' });
    site.page(`${path}.pdf`, '#!/bin/sh', { 'content-type': 'application/pdf' });
    site.pages.set(`${path}.1.jpg`, (_request, response) => response.writeHead(503).end());
    const first = await run();
    expect(first).toMatchObject({ stateCode: 'DONE', added: 1, failed: 4 });
    expect(new Set(reasons(first.problems))).toEqual(
      new Set(['网站返回错误。', '文件类型不受支持或已损坏，未收录。', '图片在其他网站，未收录。']),
    );
    const [before] = await notices(path);
    expect(before?.body).not.toContain('<img');
    expect(before?.body).toContain(`href="${site.url}${path}.pdf"`);
    expect(before?.body).toContain('href="https://elsewhere.example/x.pdf"');
    const picture = await jpeg();
    site.page(`${path}.1.jpg`, picture, { 'content-type': 'text/html' });
    expect(await run()).toMatchObject({ changed: 1 });
    expect((await notices(path))[0]?.body).toMatch(/<img src="xg-file:[0-9a-f-]{36}"/);
    expect(await run()).toMatchObject({ changed: 0, added: 0 });
  });

  it('changes nothing where most articles have lost their text, or the site gives out', async () => {
    const named = paths(8);
    pages(named);
    await run();
    const before = await notices(`/t${serial}/`);
    expect(before.length).toBe(8);
    site.page(named[0] ?? '', article('新题', '<p>新文</p>'));
    for (const path of named.slice(3)) site.page(path, '<html>new template</html>');
    const lost = await run();
    expect([lost.stateCode, lost.changed]).toEqual(['FAILED', 0]);
    expect(reasons(lost.problems)[0]).toBe('多数通知没有读到正文，网站可能已改版。');
    for (const path of named.slice(3)) site.pages.set(path, (_request, response) => response.writeHead(500).end());
    const ill = await run();
    expect([ill.stateCode, reasons(ill.problems)[0]]).toEqual(['FAILED', '网站返回错误。']);
    site.pages.delete('/list.htm');
    expect(await run()).toMatchObject({ stateCode: 'FAILED', seen: 0 });
    expect(await notices(`/t${serial}/`)).toEqual(before);
  });

  it('stops in the middle when the house does, each notice whole, and goes on the next time', async () => {
    const named = paths(6);
    pages(named);
    await press(affairs, 'xsc');
    const stop = new AbortController();
    const [, , third = ''] = named;
    // While the pictures of the third are fetched, two are written.
    const body = `<p>正文<img src="${third}.jpg"></p>`;
    site.page(third, article('三', body));
    site.pages.set(`${third}.jpg`, () => stop.abort());
    await expect(runDue(house.house.services, stop.signal, OUTSIDE)).rejects.toThrow('xsc INTERRUPTED');
    expect((await runsOf(affairs, 'xsc'))[0]).toMatchObject({ stateCode: 'FAILED', added: 2 });
    expect((await notices(`/t${serial}/`)).map(({ version }) => version)).toEqual([1, 1]);
    site.page(`${third}.jpg`, await jpeg());
    expect(await run()).toMatchObject({ stateCode: 'DONE', added: 4 });
  });
});

describe('the file of sources', () => {
  const problemsOf = (path: string): readonly string[] => {
    try {
      readConfig({ NODE_ENV: 'test', SITE_SOURCES: path });
    } catch (error) {
      if (error instanceof ConfigError) return error.message.split('\n').map((line) => line.trim());
      throw error;
    }
    return [];
  };

  it('is checked at the start, with one error that says all', () => {
    expect(problemsOf(sourcesFile(sourceAt('xsc.example.edu.cn')))).toEqual([]);
    const wrong = sourcesFile(
      sourceAt('xsc.example.edu.cn', { listUrl: 'file:///etc/passwd', name: 'A b' }),
      sourceAt('xsc.example.edu.cn', { hosts: ['other.example'], unknown: 1 }),
    );
    const told = problemsOf(wrong).join('\n');
    for (const part of ['0.name', '0.listUrl', 'unknown']) expect(told).toContain(part);
    expect(problemsOf('/nowhere/sources.json').join('\n')).toContain('SITE_SOURCES: the file cannot be read');
    const twice = sourcesFile(sourceAt('x.example'), sourceAt('x.example'));
    expect(problemsOf(twice).join('\n')).toContain('two sources bear one name');
    const strange = sourcesFile(sourceAt('x.example', { hosts: ['other.example'] }));
    expect(problemsOf(strange).join('\n')).toContain('hosts must name the host of listUrl');
  });
});
