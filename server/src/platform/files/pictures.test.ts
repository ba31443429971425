import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { jpeg, redBlue } from '../../../test/kit/files.js';
import { Pictures } from './pictures.js';

const folder = mkdtempSync(join(tmpdir(), 'xuegong-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [from, to, small] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'c')];
const never = new AbortController().signal;

function make(bytes: Buffer, mostPixels = 1_000_000) {
  writeFileSync(from, bytes);
  return new Pictures(mostPixels).make(from, to, small, never);
}

describe('a picture made our own', () => {
  it('forgives bytes between the parts of a JPEG, but not in its pixels', async () => {
    const whole = await jpeg(400, 300);
    const table = whole.indexOf(Buffer.from([0xff, 0xc4]));
    const padded = Buffer.concat([whole.subarray(0, table), Buffer.from([1, 2, 3, 4]), whole.subarray(table)]);
    // Whether the decoder still warns of it, so that this tests what it says.
    await expect(sharp(padded, { failOn: 'warning' }).toBuffer()).rejects.toThrow(/extraneous/);
    expect(await make(padded)).toMatchObject({ mime: 'image/jpeg', width: 400, height: 300 });
    const scan = whole.indexOf(Buffer.from([0xff, 0xda]));
    const torn = Buffer.from(whole);
    // An end in the middle of the pixels.
    torn.set([0xff, 0xd9], scan + Math.floor((whole.length - scan) / 2));
    await expect(make(torn)).rejects.toThrow('INVALID_INPUT: PICTURE_BROKEN');
  });

  it('is bounded by pixels, to the pixel', async () => {
    const picture = await redBlue(100, 80).png().toBuffer();
    expect(await make(picture, 8_000)).toMatchObject({ width: 100, height: 80 });
    await expect(make(picture, 7_999)).rejects.toThrow('INVALID_INPUT: PICTURE_PIXELS');
  });

  it('is at most 2048 long and never made larger; its small one 320', async () => {
    for (const [width, height, expected, little] of [
      [3_000, 300, [2_048, 205], [320, 32]],
      [300, 3_000, [205, 2_048], [32, 320]],
      [2_048, 64, [2_048, 64], [320, 10]],
      [50, 40, [50, 40], [50, 40]],
      [1, 1, [1, 1], [1, 1]],
    ] as const) {
      const made = await make(
        await redBlue(Math.max(width, 2), height).extract({ left: 0, top: 0, width, height }).png().toBuffer(),
      );
      expect([made.width, made.height]).toEqual(expected);
      const thumbnail = await sharp(small).metadata();
      expect([thumbnail.width, thumbnail.height]).toEqual(little);
    }
  });

  it('says whether it is the disk or the picture that failed', async () => {
    writeFileSync(from, await jpeg());
    const nowhere = new Pictures(1_000_000).make(from, join(folder, 'no', 'such', 'folder'), small, never);
    await expect(nowhere).rejects.toThrow(/unable to open/);
  });
});
