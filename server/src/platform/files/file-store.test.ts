import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as tick } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { newKey, SHARDS } from './file-store.js';
import { openFileStore } from './open-file-store.js';

const dataDir = mkdtempSync(join(tmpdir(), 'xuegong-store-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const store = await openFileStore(dataDir, null);

async function put(bytes: Buffer): Promise<string> {
  const [key, path] = [newKey(), store.newPath()];
  writeFileSync(path, bytes);
  await store.keep(key, path, bytes.length);
  return key;
}

describe('the store on the local disk', () => {
  it('shows a file whole or not at all, at any moment', async () => {
    const bytes = Buffer.alloc(40_000_000, 7);
    const [key, path] = [newKey(), store.newPath()];
    writeFileSync(path, bytes);
    const target = join(dataDir, 'files', key);
    const sizes = new Set<number | null>();
    let kept = false;
    const keeping = store.keep(key, path, bytes.length).then(() => (kept = true));
    while (!kept) {
      sizes.add(existsSync(target) ? statSync(target).size : null);
      await tick();
    }
    await keeping;
    sizes.add(statSync(target).size);
    expect([...sizes]).toEqual([null, bytes.length]);
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(existsSync(path)).toBe(false);
    expect(statSync(target).mode & 0o077).toBe(0);
  });

  it('gives back what it was given, and fails at once where there is nothing', async () => {
    const key = await put(Buffer.from('成绩单'));
    const chunks: Buffer[] = [];
    for await (const chunk of await store.read(key)) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('成绩单');
    await store.remove(key);
    await store.remove(key);
    await expect(store.read(key)).rejects.toThrow();
    await expect(store.read('../xuegong.db')).rejects.toThrow(/traversal/i);
    await expect(store.read('ab/../../xuegong.db')).rejects.toThrow(/traversal/i);
  });

  it('lists its shards, and each key is in one', async () => {
    const keys = [await put(Buffer.from('a')), await put(Buffer.from('b'))];
    const listed: string[] = [];
    for (const shard of SHARDS) for await (const page of store.keysIn(shard)) listed.push(...page);
    expect(listed).toEqual(expect.arrayContaining(keys));
    expect(listed.filter((key) => !/^([0-9a-f]{2})\/\1[0-9a-f]{46}$/.test(key))).toEqual([]);
  });
});
