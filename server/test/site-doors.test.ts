import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FetchProblem } from '../src/bulletin/site/fetch-problem.js';
import type { Resolver } from '../src/bulletin/site/reach.js';
import { SiteFetcher } from '../src/bulletin/site/site-fetcher.js';
import { badSite, reachOf, type BadSite } from './kit/bad-site.js';

const LIMITS = { idleMs: 800, pageMs: 1_500, fileMs: 1_500, pageBytes: 100_000, fileBytes: 200_000 };
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

/** What a name may lead to that is none of the open net's, of each family in every fashion. */
const INSIDE: readonly (readonly [what: string, address: string])[] = [
  ['loopback', '127.0.0.1'],
  ['the whole of loopback', '127.255.255.254'],
  ['this host', '0.0.0.0'],
  ['private ten', '10.0.0.1'],
  ['private seventeen-two', '172.20.1.1'],
  ['private nineteen-two', '192.168.255.255'],
  ['link-local, where clouds keep their secrets', '169.254.169.254'],
  ['shared by carriers, its first', '100.64.0.0'],
  ['shared by carriers, its last', '100.127.255.255'],
  ['for protocols', '192.0.0.8'],
  ['for tests of speed', '198.19.0.1'],
  ['multicast', '239.1.1.1'],
  ['everybody', '255.255.255.255'],
  ['loopback in six', '::1'],
  ['nothing in six', '::'],
  ['link-local in six', 'fe80::1'],
  ['unique local', 'fc00::1'],
  ['unique local, assigned', 'fd00:ec2::254'],
  ['once site-local', 'fec0::1'],
  ['multicast in six', 'ff02::1'],
  ['four mapped into six', '::ffff:127.0.0.1'],
  ['four mapped into six, in hexadecimal', '::ffff:a9fe:a9fe'],
  ['an open four mapped into six', '::ffff:8.8.8.8'],
  ['four compatible with six', '::7f00:1'],
  ['four behind translation', '64:ff9b::a9fe:a9fe'],
  ['four behind local translation', '64:ff9b:1::7f00:1'],
  ['six to four', '2002:7f00:1::1'],
  ['a tunnel', '2001:0:7f00:1::1'],
  ['documentation', '2001:db8::1'],
  ['documentation, the newer', '3fff::1'],
  ['segments', '5f00::1'],
  ['no address at all', 'localhost'],
];

describe('the door to a site', () => {
  let site: BadSite;
  let drip: Server;
  beforeAll(async () => {
    site = await badSite();
    // Headers that come a letter at a time and never end.
    drip = createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      const more = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(more)).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => drip.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await site.close();
    drip.close();
  });

  const named = (resolve: Resolver, hosts: readonly string[], privateHosts: readonly string[] = []) =>
    new SiteFetcher(reachOf(hosts, privateHosts), undefined, resolve, LIMITS);

  it.each(INSIDE)('is shut for a name that leads to %s', async (_what, address) => {
    const host = `news.example.edu.cn:${site.port}`;
    const family = address.includes(':') ? 6 : 4;
    const before = site.asked.length;
    const to =
      (...found: { address: string; family: number }[]): Resolver =>
      () =>
        Promise.resolve(found);
    const inside = { address, family };
    const open = { address: '202.120.224.1', family: 4 };
    for (const file of [false, true]) {
      for (const answer of [[inside], [open, inside], [inside, open]]) {
        const asked = named(to(...answer), [host]).get(`http://${host}/x`, { file });
        expect(await codeOf(asked)).toBe('PRIVATE_ADDRESS');
      }
    }
    expect(site.asked.length).toBe(before);
  });

  it('is shut behind a redirect: to a name inside, to a port, by a scheme, with a password', async () => {
    const inner = `inner.example.edu.cn:${site.port}`;
    const resolve: Resolver = () => Promise.resolve([{ address: '10.1.1.1', family: 4 }]);
    const hops: readonly [to: string, code: string][] = [
      [`http://${inner}/admin`, 'PRIVATE_ADDRESS'],
      [`http://127.0.0.1:${(drip.address() as AddressInfo).port}/`, 'HOST_REFUSED'],
      [`https://${site.host}/`, 'UNREACHABLE'],
      ['//169.254.169.254/latest/meta-data/', 'HOST_REFUSED'],
      ['file:///etc/passwd', 'ADDRESS_REFUSED'],
      ['gopher://127.0.0.1/_x', 'ADDRESS_REFUSED'],
      [`http://user:secret@${site.host}/`, 'ADDRESS_REFUSED'],
      [`http://${site.host}@evil.example/`, 'ADDRESS_REFUSED'],
      ['http://127.0.0.1.evil.example/', 'HOST_REFUSED'],
      ['http://[::1', 'ADDRESS_REFUSED'],
      [`/${'x'.repeat(600)}`, 'ADDRESS_REFUSED'],
    ];
    for (const [to, code] of hops) {
      site.redirect('/away', to);
      for (const file of [false, true]) {
        const fetcher = named(resolve, [site.host, inner], [site.host]);
        expect([to, await codeOf(fetcher.get(`${site.url}/away`, { file }))]).toEqual([to, code]);
      }
    }
  });

  it('knows a host by its whole name and port, in whatever letters', async () => {
    site.page('/well', 'x');
    const found: Resolver = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const host = `news.example.edu.cn:${site.port}`;
    const at = (address: string) => codeOf(named(found, [host], [host]).get(address));
    expect(await at(`http://NEWS.Example.edu.cn:${site.port}/well`)).toBe('OK');
    expect(await at(`http://news.example.edu.cn./well`)).toBe('HOST_REFUSED');
    expect(await at('http://news.example.edu.cn/well')).toBe('HOST_REFUSED');
    expect(await at(`http://a.news.example.edu.cn:${site.port}/well`)).toBe('HOST_REFUSED');
  });

  it('waits for no headers that drip, no name server that is silent, and tells them apart from no name', async () => {
    const host = `127.0.0.1:${(drip.address() as AddressInfo).port}`;
    const from = performance.now();
    expect(await codeOf(named(never, [host], [host]).get(`http://${host}/`))).toBe('TIMEOUT');
    const silent: Resolver = () => new Promise(() => undefined);
    expect(await codeOf(named(silent, ['a.example']).get('http://a.example/'))).toBe('TIMEOUT');
    expect(performance.now() - from).toBeLessThan(10_000);
    expect(await codeOf(named(() => Promise.resolve([]), ['a.example']).get('http://a.example/'))).toBe('HOST_UNKNOWN');
    expect(await codeOf(named(never, ['a.example']).get('http://a.example/'))).toBe('HOST_UNKNOWN');
    const stop = new AbortController();
    const fetcher = new SiteFetcher(reachOf(['a.example'], []), stop.signal, silent, LIMITS);
    setTimeout(() => stop.abort(), 50);
    expect(await codeOf(fetcher.get('http://a.example/'))).toBe('INTERRUPTED');
  });

  it('bears answers that are none', async () => {
    const raw = async (bytes: string | Buffer) => {
      const server = createServer((socket) => socket.on('error', () => undefined).end(bytes));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      const code = await codeOf(named(never, [host], [host]).get(`http://${host}/`));
      server.close();
      return code;
    };
    expect(await raw('SSH-2.0-OpenSSH_9.0\r\n')).toBe('UNREACHABLE');
    expect(await raw('')).toBe('UNREACHABLE');
    expect(await raw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\nx`)).toBe('UNREACHABLE');
    expect(await raw('HTTP/1.1 302 Found\r\ncontent-length: 0\r\n\r\n')).toBe('HTTP_ERROR');
    expect(await raw('HTTP/1.1 204 No Content\r\n\r\n')).toBe('HTTP_ERROR');
    const zipped = gzipSync(Buffer.alloc(2_000, 'x'));
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${zipped.length}\r\n\r\n`;
    expect(await raw(Buffer.concat([Buffer.from(head), zipped]))).toBe('OK');
    // Cut off in the middle of what is packed: half a page is no page.
    expect(await raw(Buffer.concat([Buffer.from(head), zipped.subarray(0, 12)]))).toBe('UNREACHABLE');
    const open = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n';
    expect(await raw(Buffer.concat([Buffer.from(open), zipped.subarray(0, 12)]))).toBe('UNREADABLE');
  });
});
