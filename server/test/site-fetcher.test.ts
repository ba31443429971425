import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePage } from '../src/bulletin/site/decode-page.js';
import { FetchProblem } from '../src/bulletin/site/fetch-problem.js';
import { isPublicAddress } from '../src/bulletin/site/public-address.js';
import type { Resolver } from '../src/bulletin/site/reach.js';
import { SiteFetcher } from '../src/bulletin/site/site-fetcher.js';
import { badSite, reachOf, type BadSite } from './kit/bad-site.js';
import { gb18030 } from './kit/gb18030.js';

const LIMITS = { idleMs: 300, pageMs: 800, fileMs: 800, pageBytes: 100_000, fileBytes: 200_000 };
const never: Resolver = () => Promise.reject(new Error('nobody asks a name server here'));

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FetchProblem) return error.code;
    throw error;
  }
  return 'OK';
}

describe('fetching from a site', () => {
  let site: BadSite;
  let other: BadSite;
  beforeAll(async () => {
    [site, other] = [await badSite(), await badSite()];
  });
  afterAll(async () => {
    await site.close();
    await other.close();
  });

  const fetcher = (resolve: Resolver = never, hosts = [site.host], privateHosts = hosts) =>
    new SiteFetcher(reachOf(hosts, privateHosts), undefined, resolve, LIMITS);
  const get = (path: string) => codeOf(fetcher().get(`${site.url}${path}`));

  it('knows the addresses of the open net', () => {
    const inside = [
      ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
      ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1'],
      ...['ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'x', ''],
    ];
    expect(inside.filter(isPublicAddress)).toEqual([]);
    const outside = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '202.120.1.1', '2400:3200::1', '2001:da8::1'];
    expect(outside.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::ffff:127.0.0.1]/',
  ])('goes nowhere inside: %s', async (address) => {
    site.redirect('/inside', address);
    expect(await get('/inside')).toBe('HOST_REFUSED');
    const host = new URL(address).host;
    expect(await codeOf(fetcher(never, [host], []).get(address))).toBe('PRIVATE_ADDRESS');
  });

  it.each(['file:///etc/passwd', 'ftp://x/', 'javascript:alert(1)', 'data:text/html,x', 'http://u:p@127.0.0.1/', 'no'])(
    'asks for pages only: %s',
    async (address) => {
      expect(await codeOf(fetcher().get(address))).toBe('ADDRESS_REFUSED');
    },
  );

  it('leaves no port of a host open that is not named', async () => {
    site.redirect('/port', `${other.url}/secret`);
    other.page('/secret', 'secret');
    expect(await get('/port')).toBe('HOST_REFUSED');
    expect(other.asked).toEqual([]);
  });

  it('connects to the address that was checked, though the name has another by then', async () => {
    const host = `news.example.edu.cn:${site.port}`;
    site.page('/rebound', 'inside');
    const before = site.asked.length;
    let asked = 0;
    // A name server that shows an open address first and an inner one afterwards.
    const rebinding: Resolver = () =>
      Promise.resolve([{ address: ++asked === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    const open: Resolver = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await codeOf(fetcher(rebinding, [host], []).get(`http://${host}/rebound`))).toBe('PRIVATE_ADDRESS');
    expect(await codeOf(fetcher(open, [host], []).get(`http://${host}/rebound`))).toBe('PRIVATE_ADDRESS');
    expect(site.asked.length).toBe(before);
    // Where the house says so, the name is looked up once and that address taken.
    asked = 0;
    const pinned: Resolver = () => Promise.resolve([{ address: ++asked === 1 ? '127.0.0.1' : '192.0.2.1', family: 4 }]);
    expect(await codeOf(fetcher(pinned, [host]).get(`http://${host}/rebound`))).toBe('OK');
    expect(asked).toBe(1);
  });

  it('checks every hop anew and follows five at most', async () => {
    for (let i = 1; i <= 7; i++) site.redirect(`/hop${i}`, `/hop${i + 1}`);
    site.page('/hop8', 'there');
    expect(await get('/hop3')).toBe('OK');
    expect(await get('/hop2')).toBe('REDIRECTS');
    site.redirect('/a', '/b');
    site.redirect('/b', '/a');
    const before = site.asked.length;
    expect(await get('/a')).toBe('REDIRECTS');
    expect(site.asked.length - before).toBe(2);
  });

  it('waits for nobody: silence, dripping, errors, a broken connection', async () => {
    site.pages.set('/silent', () => undefined);
    site.pages.set('/drip', (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 100);
      response.on('close', () => clearInterval(drip));
    });
    site.pages.set('/500', (_request, response) => response.writeHead(500).end('no'));
    site.pages.set('/cut', (_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const from = performance.now();
    expect(await get('/silent')).toBe('TIMEOUT');
    expect(await get('/drip')).toBe('TIMEOUT');
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(await get('/500')).toBe('HTTP_ERROR');
    expect(await get('/cut')).toBe('UNREACHABLE');
    expect(await get('/none')).toBe('NOT_FOUND');
  });

  it('counts bytes as they are unpacked', async () => {
    const zeros = Buffer.alloc(50_000_000);
    site.page('/bomb', gzipSync(zeros), { 'content-encoding': 'gzip' });
    site.page('/bomb.br', brotliCompressSync(zeros.subarray(0, 5_000_000)), { 'content-encoding': 'br' });
    site.page('/big', Buffer.alloc(100_001));
    site.page('/fits', gzipSync(Buffer.alloc(100_000)), { 'content-encoding': 'gzip' });
    site.page('/rubbish', 'no gzip at all', { 'content-encoding': 'gzip' });
    site.page('/odd', 'x', { 'content-encoding': 'zstd' });
    expect(await get('/bomb')).toBe('TOO_LARGE');
    expect(await get('/bomb.br')).toBe('TOO_LARGE');
    expect(await get('/big')).toBe('TOO_LARGE');
    expect((await fetcher().get(`${site.url}/fits`)).body.length).toBe(100_000);
    expect(await get('/rubbish')).toBe('UNREADABLE');
    expect(await get('/odd')).toBe('UNREADABLE');
    expect((await fetcher().get(`${site.url}/big`, { file: true })).body.length).toBe(100_001);
  });

  it('asks only for what is new, and not faster than it may', async () => {
    site.pages.set('/etag', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end('page');
    });
    const first = await fetcher().get(`${site.url}/etag`);
    expect([first.unchanged, first.etag, first.body.toString()]).toEqual([false, '"1"', 'page']);
    expect(await fetcher().get(`${site.url}/etag`, { etag: first.etag })).toMatchObject({ unchanged: true });
    const polite = new SiteFetcher({ ...reachOf([site.host]), pauseMs: 150 }, undefined, never, LIMITS);
    const from = performance.now();
    for (let i = 0; i < 3; i++) await polite.get(`${site.url}/etag`);
    expect(performance.now() - from).toBeGreaterThanOrEqual(295);
  });

  it('reads a page in the encoding it has', () => {
    const words = '关于寒假离校的通知㐀';
    const old = Buffer.from(gb18030(`<meta charset="gb2312">${words}`));
    expect(decodePage(old, 'text/html')).toEqual({ text: `<meta charset="gb2312">${words}`, broken: false });
    expect(decodePage(Buffer.from(gb18030(words)), '').text).toBe(words);
    expect(decodePage(Buffer.from(gb18030(words)), 'text/html; charset=GBK').text).toBe(words);
    expect(decodePage(Buffer.from(words), 'text/html').text).toBe(words);
    const broken = Buffer.concat([Buffer.from(words), Buffer.from([0xff, 0xfe, 0x41])]);
    expect(decodePage(broken, 'text/html; charset=utf-8')).toEqual({ text: `${words}\uFFFD\uFFFDA`, broken: true });
  });
});
