import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../src/platform/db/open-database.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import { fetchFile, jpeg, pdf, redBlue, tryUpload, upload } from './kit/files.js';
import { mintStudent, signIn, type Person } from './kit/person.js';
import { slowUpload } from './kit/slow-upload.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

/** Every file under the store's folder, those on their way in as `.incoming/…`. */
function filesUnder(dataDir: string): string[] {
  const root = join(dataDir, 'files');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds(); await sleep(20)) {
    if (Date.now() > end) throw new Error('it never came to hold');
  }
}

const incoming = (dataDir: string) => filesUnder(dataDir).filter((name) => name.startsWith('.incoming'));

describe('an upload that comes slowly', () => {
  let house: TestHouse;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse('sqlite');
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  it('goes to the disk as it comes, and is kept when it is whole', async () => {
    const picture = await redBlue(900, 700).png({ compressionLevel: 0 }).toBuffer();
    const slow = slowUpload(lin);
    await slow.send(picture.subarray(0, 300_000));
    const root = join(house.config.dataDir, 'files');
    await until(() => incoming(house.config.dataDir).some((name) => statSync(join(root, name)).size > 200_000));
    await slow.send(picture.subarray(300_000));
    expect(await slow.finish()).toBe(201);
    expect(incoming(house.config.dataDir)).toEqual([]);
  });

  it('and breaks off leaves nothing, and the next one goes through', async () => {
    const before = filesUnder(house.config.dataDir);
    const slow = slowUpload(lin);
    await slow.send((await jpeg(900, 700)).subarray(0, 2_000));
    await until(() => incoming(house.config.dataDir).length === 1);
    slow.breakOff();
    await until(() => incoming(house.config.dataDir).length === 0);
    expect(filesUnder(house.config.dataDir)).toEqual(before);
    expect((await tryUpload(lin, await jpeg())).status).toBe(201);
  });

  it('is one of at most ten of a person, and others are not held up by them', async () => {
    const chen = await mintStudent(house, '230900002');
    const all = Array.from({ length: 10 }, () => slowUpload(lin));
    for (const one of all) await one.send(new Uint8Array([0xff]));
    await until(() => incoming(house.config.dataDir).length === 10);
    const refused = await tryUpload(lin, await jpeg());
    expect([refused.status, refused.error?.extensions]).toMatchObject([
      429,
      { code: 'RATE_LIMITED', unmet: [{ code: 'UPLOADS_AT_ONCE' }] },
    ]);
    expect((await tryUpload(chen, await jpeg())).status).toBe(201);
    for (const one of all) one.breakOff();
    await until(() => incoming(house.config.dataDir).length === 0);
    expect((await tryUpload(lin, await jpeg())).status).toBe(201);
  });

  it('keeps nobody from stopping the house', async () => {
    const own = await testHouse('sqlite');
    const slow = slowUpload(await mintStudent(own, '230900001'));
    await slow.send(new Uint8Array([0xff]));
    await until(() => incoming(own.config.dataDir).length === 1);
    const from = Date.now();
    await own.close();
    expect(Date.now() - from).toBeLessThan(8_000);
  });
});

describe('with servers that are killed', () => {
  tidyUp();

  it('there is no half file, and no row without its bytes', async () => {
    const { env, url } = await place('sqlite');
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
  tidyUp();

  it('serve each other’s files, by each other’s addresses', async () => {
    const { env } = await place('mysql');
    const [one, two] = [await served(env), await served({ ...env, XG_DEMO: '0' })];
    const lin = await signIn(one, '230900001');
    const file = await upload(lin, pdf(), 'a.pdf');
    const other = await fetchFile({ ...lin, url: two.url } as Person, file.url, {});
    expect([other.status, Buffer.from(await other.arrayBuffer()).equals(pdf())]).toEqual([200, true]);
  });
});
