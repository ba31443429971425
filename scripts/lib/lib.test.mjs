import { describe, expect, it } from 'vitest';
import { checkNode, checkPortFree, readAddress } from './checks.mjs';
import { createServer } from 'node:net';
import { allowed, licenceOf, refused } from './licences.mjs';
import { leaksOf } from './leaks.mjs';
import { isSource, linesOf } from './lengths.mjs';
import { schedule } from './schedule.mjs';
import { permits } from './spdx.mjs';

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-or-later OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT AND BSD-3-Clause) OR GPL-2.0', true],
    ['MIT AND (GPL-2.0 OR ISC)', true],
    ['MIT AND (GPL-2.0 OR AGPL-3.0)', false],
    ['Apache-2.0 WITH LLVM-exception', true],
    ['GPL-2.0 WITH Classpath-exception-2.0', false],
    ['AGPL-3.0', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['UNLICENSED', false],
    ['(MIT', false],
    ['MIT Apache-2.0', false],
    ['', false],
  ])('%s → %s', (expression, ok) => expect(permits(expression, allowed)).toBe(ok));

  it('reads the spellings of package.json', () => {
    expect(licenceOf({ license: 'ISC' })).toBe('ISC');
    expect(licenceOf({ license: { type: 'MIT', url: 'x' } })).toBe('MIT');
    expect(licenceOf({ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] })).toBe('MIT OR GPL-2.0');
    expect(licenceOf({})).toBe('');
    expect(licenceOf(undefined)).toBe('');
  });

  it('refuses what is unfree or unstated', () => {
    const packages = ['MIT', 'SSPL-1.0', ''].map((licence) => ({ name: 'a', version: '1.0.0', licence }));
    expect(refused(packages).map(({ licence }) => licence)).toEqual(['SSPL-1.0', '']);
  });
});

describe('leaks', () => {
  const path = (/** @type {string[]} */ ...parts) => `/${parts.join('/')}`;
  it.each([
    ['a.md', `see ${path('work', 'main')}`, 1],
    ['a.ts', `'${path('tmp', 'x')}'`, 1],
    ['a.ts', `"file://${path('home', 'me', 'a')}"`, 1],
    ['a.ts', "'./src/work/a.ts' and /work-study and ${tmp}/work/a", 0],
    ['a/package-lock.json', '"resolved": "https://mirror.example/a.tgz",', 1],
    ['a/package-lock.json', '"resolved": "file:../a",', 0],
    ['.npmrc', 'registry=https://mirror.example/', 1],
    ['.npmrc', 'ignore-scripts=true', 0],
  ])('%s: %s → %i', (file, text, count) => expect(leaksOf(file, text)).toHaveLength(count));
});

describe('file lengths', () => {
  it('count ours, not what is generated', () => {
    expect(isSource('server/src/kernel/clock.ts')).toBe(true);
    expect(isSource('client/src/graph/graphql.ts')).toBe(false);
    expect(isSource('schema/schema.graphql')).toBe(false);
    expect(isSource('README.md')).toBe(false);
    expect(linesOf('a\nb\n')).toBe(2);
  });
});

describe('start checks', () => {
  it('refuses an old Node and a wrong port in one sentence', () => {
    expect(() => checkNode('18.20.0')).toThrow(/20\.19/);
    expect(() => checkNode('20.18.3')).toThrow(/20\.19/);
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('24.0.0')).not.toThrow();
    for (const PORT of ['abc', '0', '65536', '40.5', '-1']) expect(() => readAddress({ PORT })).toThrow(/PORT/);
    expect(readAddress({})).toEqual({ port: 4000, host: '127.0.0.1' });
  });

  it('refuses a taken port and an address of somebody else', async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    await expect(checkPortFree('127.0.0.1', port)).rejects.toThrow(/PORT=/);
    await new Promise((resolve) => server.close(resolve));
    await expect(checkPortFree('127.0.0.1', port)).resolves.toBeUndefined();
    await expect(checkPortFree('192.0.2.1', port)).rejects.toThrow(/HOST/);
  });
});

describe('schedule', () => {
  /** @param {string[]} log @param {string} name @param {string[]} [after] */
  const task = (log, name, after) => ({
    name,
    after,
    work: async () => {
      log.push(`+${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`-${name}`);
    },
  });

  it('keeps the order and the slots', async () => {
    /** @type {string[]} */
    const log = [];
    await schedule([task(log, 'b', ['a']), task(log, 'a'), task(log, 'c', ['elsewhere']), task(log, 'd')], 2);
    expect(log.indexOf('+b')).toBeGreaterThan(log.indexOf('-a'));
    let up = 0;
    for (const entry of log) {
      up += entry.startsWith('+') ? 1 : -1;
      expect(up).toBeLessThanOrEqual(2);
    }
    expect(log).toHaveLength(8);
  });

  it('starts nothing after a failure and tells it', async () => {
    /** @type {string[]} */
    const log = [];
    const bad = { name: 'bad', work: () => Promise.reject(new Error('no')) };
    await expect(schedule([bad, task(log, 'later', ['bad'])], 1)).rejects.toThrow('no');
    expect(log).toEqual([]);
  });

  it('tells a circle', async () => {
    await expect(schedule([task([], 'a', ['b']), task([], 'b', ['a'])], 2)).rejects.toThrow(/wait for each other/);
  });
});
