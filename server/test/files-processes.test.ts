import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/platform/db/open-database.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import { fetchFile, jpeg, pdf, tryUpload, upload } from './kit/files.js';
import { signIn, type Person } from './kit/person.js';
import { slowUpload } from './kit/slow-upload.js';
import { smallDemo } from './kit/small-demo.js';
import { filesUnder, incoming, until } from './kit/stored-files.js';

tidyUp();

describe('with servers that are killed', () => {
  it('there is no half file, and no row without its bytes', async () => {
    const { env, url } = await place('sqlite');
    // Without the files that the large demo begins with: these here are pictures, all of them.
    await smallDemo(env);
    const dataDir = env['DATA_DIR'] ?? '';
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const pictures = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((i) =>
        sharp({ create: { width: 1_000 + i, height: 1_000, channels: 3, noise, background: '#888' } })
          .jpeg()
          .toBuffer(),
      ),
    );
    for (let round = 0; round < 3; round++) {
      const server = await served(env);
      const lin = await signIn(server, '230900001');
      const slow = slowUpload(lin);
      await slow.send(pictures[0]?.subarray(0, 5_000) ?? new Uint8Array());
      await until(() => incoming(dataDir).length > round);
      const done = pictures.map((bytes) => tryUpload(lin, bytes).catch(() => null));
      // At another moment each round: all receiving, some making, some keeping.
      await Promise.race(round === 0 ? [sleep(50)] : [Promise.all(done.slice(0, round))]);
      server.signal('SIGKILL');
      await server.exited;
      await Promise.all(done);
      slow.breakOff();
    }
    const database = await openDatabase(url, { connections: 2 });
    const rows = await database.all<{ id: string; key: string; sha: string; size: number }>(
      'SELECT id, storage_key AS `key`, sha256 AS sha, size FROM stored_file',
    );
    await database.close();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key, sha, size } of rows) {
      const bytes = readFileSync(join(dataDir, 'files', key));
      expect([createHash('sha256').update(bytes).digest('hex'), bytes.length]).toEqual([sha, size]);
      expect(existsSync(join(dataDir, 'files', `${key}.thumb`))).toBe(true);
    }
    const kept = filesUnder(dataDir).filter((name) => !name.startsWith('.incoming'));
    for (const name of kept) expect((await sharp(join(dataDir, 'files', name)).metadata()).format).toBe('jpeg');
    // What was on its way in lies apart, for the sweep.
    expect(incoming(dataDir).length).toBeGreaterThanOrEqual(3);
  });
});

describe('two servers on one database and one folder', () => {
  it('serve each other’s files, by each other’s addresses', async () => {
    const { env } = await place('mysql');
    const [one, two] = [await served(env), await served({ ...env, XG_DEMO: '0' })];
    const lin = await signIn(one, '230900001');
    const file = await upload(lin, pdf(), 'a.pdf');
    const other = await fetchFile({ ...lin, url: two.url } as Person, file.url, {});
    expect([other.status, Buffer.from(await other.arrayBuffer()).equals(pdf())]).toEqual([200, true]);
  });
});

describe('the logs of files', () => {
  it('name no file, no person and no address that lets one in, not even when the disk fails', async () => {
    const { env } = await place('sqlite');
    const server = await served({ ...env, LOG_LEVEL: 'debug', JOBS: '0' });
    const greeting = server.output().length;
    const lin = await signIn(server, '230900001');
    const file = await upload(lin, await jpeg(), 'canary-name.jpg');
    await tryUpload(lin, Buffer.from('canary-content'), 'canary-name.jpg');
    const root = join(env['DATA_DIR'] ?? '', 'files');
    for (const name of filesUnder(env['DATA_DIR'] ?? '')) rmSync(join(root, name));
    expect((await fetchFile(lin, file.url)).status).toBe(500);
    rmSync(join(root, '.incoming'), { recursive: true });
    const { status, error } = await tryUpload(lin, await jpeg(), 'canary-name.jpg');
    expect([status, error?.extensions.code]).toEqual([500, 'INTERNAL']);
    const logged = server.output().slice(greeting);
    expect(logged.match(/"level":50/g)).toHaveLength(2);
    const signature = new URL(file.url, server.url).searchParams.get('signature') ?? 'none';
    for (const secret of ['canary', lin.token ?? 'none', signature, file.id]) expect(logged).not.toContain(secret);
  });
});
