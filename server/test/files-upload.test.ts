import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody, mint, mintStudent, type Person } from './kit/person.js';
import { DIALECTS } from './kit/databases.js';
import { fetchFile, headersOf, jpeg, pdf, phonePhoto, redBlue, tryUpload, upload } from './kit/files.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('an upload on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect);
    lin = await mintStudent(house, '230900001');
  });
  afterAll(() => house.close());

  const bytesOf = async (path: string) => Buffer.from(await (await fetchFile(lin, path)).arrayBuffer());
  const blobs = async () =>
    (await readdir(join(house.config.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
  const rows = () => house.house.services.database.all('SELECT id FROM stored_file');

  it('of a telephone’s photo comes back upright, small and without anything but its pixels', async () => {
    const sent = await phonePhoto(3000, 2000);
    const before = await sharp(sent).metadata();
    expect([before.orientation, before.exif?.includes('canary-maker')]).toEqual([6, true]);
    const file = await upload(lin, sent, '成绩单 照片.jpg');
    expect(file).toMatchObject({ name: '成绩单 照片.jpg', mime: 'image/jpeg', width: 1365, height: 2048 });
    const kept = await bytesOf(file.url);
    expect(kept.length).toBe(file.size);
    const after = await sharp(kept).metadata();
    expect([after.width, after.height, after.format]).toEqual([1365, 2048, 'jpeg']);
    expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual(Array(5).fill(undefined));
    expect(kept.includes('canary-maker')).toBe(false);
    // Orientation 6: what was left is above.
    const { data } = await sharp(kept).resize(3, 5).raw().toBuffer({ resolveWithObject: true });
    const [top, bottom] = [data.subarray(3, 6), data.subarray(3 * 13, 3 * 13 + 3)];
    expect((top[0] ?? 0) > 200 && (top[2] ?? 255) < 60).toBe(true);
    expect((bottom[2] ?? 0) > 200 && (bottom[0] ?? 255) < 60).toBe(true);
    const small = await sharp(await bytesOf(`${file.url}&thumb=1`)).metadata();
    expect([small.width, small.height, small.exif]).toEqual([213, 320, undefined]);
  });

  it('is known by its content: pictures of every kind become JPEG, drawings and what is see-through PNG', async () => {
    const noisy = redBlue(300, 200);
    const clear = { create: { width: 20, height: 20, channels: 4, background: '#ff000080' } } as const;
    const opaque = { create: { width: 20, height: 20, channels: 4, background: '#ff0000ff' } } as const;
    const sent: [Buffer, string, string][] = [
      [await noisy.clone().webp().toBuffer(), 'a.pdf', 'image/jpeg'],
      [await noisy.clone().png().toBuffer(), 'a.exe', 'image/jpeg'],
      [await noisy.clone().png({ palette: true }).toBuffer(), 'a.png', 'image/png'],
      [await noisy.clone().gif().toBuffer(), 'a', 'image/png'],
      [await sharp(clear).png().toBuffer(), 'a.html', 'image/png'],
      [await sharp(opaque).webp({ lossless: true }).toBuffer(), 'a.svg', 'image/jpeg'],
      [await noisy.clone().toColourspace('cmyk').jpeg().toBuffer(), 'a.jpeg', 'image/jpeg'],
      [pdf(), 'a.jpg', 'application/pdf'],
    ];
    for (const [bytes, name, mime] of sent) {
      const file = await upload(lin, bytes, name);
      expect([name, file.mime]).toEqual([name, mime]);
      expect(file.name).toBe(`a.${mime === 'image/jpeg' ? 'jpg' : mime.split('/')[1]}`);
      const kept = await bytesOf(file.url);
      if (mime === 'application/pdf') expect(kept.equals(bytes)).toBe(true);
      else expect(`image/${(await sharp(kept).metadata()).format}`).toBe(mime);
    }
  });

  it('of a moving picture keeps the first frame', async () => {
    const frames = await Promise.all(
      ['#00ff00', '#ff0000'].map((background) =>
        sharp({ create: { width: 30, height: 30, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(moving).metadata()).pages).toBe(2);
    const file = await upload(lin, moving, 'a.webp');
    expect([file.width, file.height]).toEqual([30, 30]);
    const { data } = await sharp(await bytesOf(file.url))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect((data[1] ?? 0) > 200 && (data[0] ?? 255) < 60).toBe(true);
  });

  it('takes whoever is signed in, student or staff, and nobody else', async () => {
    const desk = await mint(house, 'counselling-desk', 'console');
    expect((await tryUpload(desk, await jpeg())).status).toBe(201);
    const refused = await tryUpload(nobody(house), await jpeg());
    expect([refused.status, refused.error?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(await jpeg())]), 'a.jpg');
    const cookie = `xg_student=${lin.token}`;
    const asked = async (headers: Record<string, string>) =>
      (await fetch(`${house.url}/files`, { method: 'POST', body, headers })).status;
    expect(await asked({ cookie, 'x-xuegong-client': 'student' })).toBe(201);
    expect(await asked({ cookie, 'x-xuegong-client': 'student', origin: 'https://evil.example' })).toBe(403);
    expect(await asked({ cookie })).toBe(401);
    expect(await asked({ cookie, 'x-xuegong-client': 'console' })).toBe(401);
  });

  it('that is no upload is refused in words', async () => {
    const before = [(await blobs()).length, (await rows()).length];
    const form = new FormData();
    form.append('other', new Blob(['x']), 'a.jpg');
    const empty = new FormData();
    empty.append('file', 'only text');
    const json = { body: '{}', headers: { ...headersOf(lin), 'content-type': 'application/json' } };
    for (const init of [{ body: form }, { body: empty }, json]) {
      const response = await fetch(`${house.url}/files`, { method: 'POST', headers: headersOf(lin), ...init });
      const told = (await response.json()) as { errors: [{ message: string; extensions: object }] };
      expect(response.status).toBe(400);
      expect(told.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', unmet: [{ code: 'UPLOAD_EXPECTED' }] });
      expect(told.errors[0].message).toBe('请选择一个文件上传。');
    }
    expect([(await blobs()).length, (await rows()).length]).toEqual(before);
  });

  it('from twenty hands at once is kept twenty times, each its own', async () => {
    const chen = await mintStudent(house, '230900002');
    const sent = await Promise.all(Array.from({ length: 20 }, (_, i) => jpeg(40 + i, 30)));
    const files = await Promise.all(sent.map((bytes, i) => upload(i % 2 === 0 ? lin : chen, bytes)));
    expect(files.map((file) => file.width)).toEqual(sent.map((_, i) => 40 + i));
    expect(new Set(files.map((file) => file.id)).size).toBe(20);
    const pdfs = await Promise.all(Array.from({ length: 10 }, (_, i) => upload(lin, pdf('', i))));
    expect(new Set(pdfs.map((file) => file.size)).size).toBe(10);
  });
});
