import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { newKey } from '../src/platform/files/file-store.js';
import { claimFile } from '../src/platform/files/claim-file.js';
import { idOf } from '../src/kernel/global-id.js';
import { MOST_UNATTACHED, MOST_UNATTACHED_BYTES } from '../src/platform/files/upload-quota.js';
import { DIALECTS } from './kit/databases.js';
import { jpeg, pdf, tryUpload, upload } from './kit/files.js';
import { mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('files that nothing needs, on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;

  beforeEach(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    lin = await mintStudent(house, '230900001');
  });
  afterEach(() => house.close());

  const root = () => join(house.config.dataDir, 'files');
  const blobs = () =>
    readdirSync(root(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  const rows = async () =>
    (await house.house.services.database.all<{ name: string }>('SELECT name FROM stored_file ORDER BY name')).map(
      (row) => row.name,
    );
  const expire = () => house.house.sweeps.runNow('files.expire');
  const clear = () => house.house.sweeps.runNow('files.orphans');

  it('go when nothing has held them for a day, with their bytes; what is held stays', async () => {
    const { database, clock } = house.house.services;
    const held = await upload(lin, await jpeg(), 'held.jpg');
    await upload(lin, await jpeg(), 'loose.jpg');
    await upload(lin, pdf(), 'loose.pdf');
    const [owner] = await database.all<{ id: string }>('SELECT owner_account_id AS id FROM stored_file LIMIT 1');
    const thing = '00000000-0000-7000-8000-000000000001';
    const claim = { id: idOf('StoredFile', held.id) ?? '', ownerAccountId: owner?.id ?? '', attachedTo: thing };
    expect(await claimFile(database, claim, clock.now())).toBe(true);
    house.advance(DAY - HOUR);
    await upload(lin, await jpeg(), 'young.jpg');
    await expire();
    expect(await rows()).toEqual(['held.jpg', 'loose.jpg', 'loose.pdf', 'young.jpg']);
    house.advance(HOUR + 1_000);
    await expire();
    expect(await rows()).toEqual(['held.jpg', 'young.jpg']);
    expect(blobs()).toHaveLength(4);
    house.advance(20 * DAY);
    await expire();
    await clear();
    expect(await rows()).toEqual(['held.jpg']);
    const query = 'query ($id: ID!) { uploadedFile(id: $id) { url } }';
    const { uploadedFile } = await lin.get<{ uploadedFile: { url: string } }>(query, { id: held.id });
    expect((await fetch(`${house.url}${uploadedFile.url}`)).status).toBe(200);
    expect(blobs()).toHaveLength(2);
  });

  it('go when no row knows them, a day old, but not beside an empty table', async () => {
    const put = (name: string) => {
      const path = join(root(), name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, 'x');
      return path;
    };
    const [lost, small] = [newKey(), newKey()];
    const orphans = [put(lost), put(`${small}.thumb`)];
    const elsewhere = put('notes/readme.txt');
    house.advance(2 * DAY);
    await clear();
    expect(orphans.map(existsSync)).toEqual([true, true]);
    await upload(lin, await jpeg());
    const young = put(newKey());
    const future = new Date(house.house.services.clock.now());
    utimesSync(young, future, future);
    await clear();
    expect(orphans.map(existsSync)).toEqual([false, false]);
    expect([existsSync(young), existsSync(elsewhere)]).toEqual([true, true]);
    expect(blobs()).toHaveLength(4);
  });

  it('go when a crash left them on their way in, an hour old', async () => {
    const path = join(root(), '.incoming', 'left');
    writeFileSync(path, 'half a file');
    await expire();
    expect(existsSync(path)).toBe(true);
    house.advance(HOUR + 1_000);
    await expire();
    expect(existsSync(path)).toBe(false);
  });

  it('are so many a person and no more, however many come at once', async () => {
    const { database } = house.house.services;
    await upload(lin, pdf(), '0.pdf');
    const columns = 'owner_account_id, name, mime, size, sha256, created_at';
    const copies = MOST_UNATTACHED - 5;
    for (let i = 1; i <= copies; i++) {
      const id = `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
      await database.run(
        `INSERT INTO stored_file (id, storage_key, ${columns}) SELECT ?, ?, ${columns} FROM stored_file WHERE name = '0.pdf' LIMIT 1`,
        [id, `k${i}`],
      );
    }
    const before = blobs().length;
    const answers = await Promise.all(Array.from({ length: 9 }, () => tryUpload(lin, pdf())));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 201, 201, 429, 429, 429, 429, 429]);
    expect(await rows()).toHaveLength(MOST_UNATTACHED);
    expect(blobs()).toHaveLength(before + 4);
    expect(answers.find((answer) => answer.error !== null)?.error?.extensions.unmet?.[0]?.code).toBe(
      'UPLOADS_UNATTACHED',
    );
    await database.run("DELETE FROM stored_file WHERE name <> '0.pdf' OR storage_key LIKE 'k%'");
    const room = async (bytes: number) =>
      database.run('UPDATE stored_file SET size = ?', [MOST_UNATTACHED_BYTES - bytes]);
    await room(pdf().length - 1);
    expect((await tryUpload(lin, pdf())).status).toBe(429);
    await room(pdf().length);
    expect((await tryUpload(lin, pdf())).status).toBe(201);
    expect((await tryUpload(lin, pdf())).status).toBe(429);
  });
});
