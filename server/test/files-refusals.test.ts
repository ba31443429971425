import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jpeg, pdf, tryUpload } from './kit/files.js';
import { mintStudent, type Person } from './kit/person.js';
import { refusedFiles } from './kit/refused-bytes.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const MEGA = 1_024 * 1_024;

describe('an upload that is not taken', () => {
  let house: TestHouse;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse('sqlite', { env: { UPLOAD_PDF_MB: '1', UPLOAD_IMAGE_MB: '2' } });
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  /** Rows, kept files and files on their way in. */
  async function leftovers(): Promise<string> {
    const rows = await house.house.services.database.all('SELECT id FROM stored_file');
    const root = join(house.config.dataDir, 'files');
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return JSON.stringify([rows.length, entries.filter((entry) => entry.isFile()).map((entry) => entry.name)]);
  }

  async function refusedAs(bytes: Buffer, name: string, unmet: string): Promise<string[]> {
    const messages: string[] = [];
    for (const language of ['zh-CN', 'en'] as const) {
      const { status, error } = await tryUpload(lin.speaking(language), bytes, name);
      expect(status).toBe(400);
      expect(error?.extensions).toMatchObject({ code: 'INVALID_INPUT', unmet: [{ code: unmet, field: 'file' }] });
      expect(error?.extensions.unmet?.[0]?.reason).toBe(error?.message);
      messages.push(error?.message ?? '');
    }
    return messages;
  }

  it('says so in words of its own for each kind, whatever its name promises, and leaves nothing', async () => {
    const before = await leftovers();
    const words = new Map<string, string[]>();
    for (const [what, bytes, unmet] of await refusedFiles()) {
      const messages = await refusedAs(bytes, 'photo.jpg', unmet).catch((error: unknown) => {
        throw new Error(`${what}: ${String(error)}`);
      });
      words.set(unmet, messages);
      expect(messages[1]).not.toMatch(/\p{Script=Han}/u);
    }
    expect(new Set([...words.values()].flat()).size).toBe(2 * words.size);
    expect(words.get('UNSUPPORTED_HEIC')?.[0]).toMatch(/HEIC.*兼容性最佳/);
    expect(words.get('PICTURE_PIXELS')?.[0]).toContain('60');
    expect(await leftovers()).toBe(before);
  });

  it('for its size is told the limit of its kind, to the byte', async () => {
    const picture = await jpeg(600, 400);
    // What follows a JPEG's end is no part of it: telephones put films there.
    const grown = (bytes: number) => Buffer.concat([picture, Buffer.alloc(bytes - picture.length)]);
    expect((await tryUpload(lin, grown(2 * MEGA))).status).toBe(201);
    expect((await refusedAs(grown(2 * MEGA + 1), 'a.jpg', 'FILE_TOO_LARGE'))[0]).toMatch(/最大 2 MB/);
    const rest = MEGA - (pdf('', 1_000_000).length - 1_000_000);
    const small = pdf('', rest);
    expect([small.length, (await tryUpload(lin, small, 'a.pdf')).status]).toEqual([MEGA, 201]);
    expect((await refusedAs(pdf('', rest + 1), 'a.pdf', 'FILE_TOO_LARGE'))[1]).toMatch(/at most 1 MB/);
  });

  it('for its size far beyond the limit is answered too, and the connection is of no more use', async () => {
    const before = await leftovers();
    await refusedAs(Buffer.alloc(5 * MEGA), 'a.jpg', 'FILE_TOO_LARGE');
    const body = new FormData();
    body.append('file', new Blob([Buffer.alloc(20 * MEGA)]), 'a.jpg');
    const answer = await fetch(`${house.url}/files`, {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${lin.token}` },
    }).then(
      (response) => [response.status, response.headers.get('connection')],
      // The sender may still be sending when it is cut off.
      () => [400, 'close'],
    );
    expect(answer).toEqual([400, 'close']);
    expect(await leftovers()).toBe(before);
  });
});
