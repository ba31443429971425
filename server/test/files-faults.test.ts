import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, redBlue, tryUpload } from './kit/files.js';
import { mintStudent, type Person } from './kit/person.js';
import { slowUpload } from './kit/slow-upload.js';
import { filesUnder, incoming, until } from './kit/stored-files.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

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
