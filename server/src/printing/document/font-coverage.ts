import { open, type FileHandle } from 'node:fs/promises';
import { fontFiles } from './fonts.js';

/** Ranges of code points, first and last in turn. */
type Ranges = Uint32Array;

let reading: Promise<readonly Ranges[]> | undefined;

/**
 * The characters of a text that no font of ours can draw, each once: on paper they would be blank boxes. What has no shape of
 * its own (variation selectors, joiners) and blanks are not asked for.
 */
export async function undrawable(text: string): Promise<string[]> {
  const fonts = await (reading ??= Promise.all(fontFiles().map(readCoverage)).catch((error: unknown) => {
    reading = undefined;
    throw error;
  }));
  const characters = new Set(text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, ''));
  return [...characters].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return !fonts.some((ranges) => covers(ranges, point));
  });
}

function covers(ranges: Ranges, point: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (point < (ranges[2 * middle] ?? 0)) high = middle - 1;
    else if (point > (ranges[2 * middle + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

/** Reads a TrueType font's table of all of Unicode (cmap, format 12), whose groups are in order. */
async function readCoverage(path: string): Promise<Ranges> {
  const file = await open(path);
  try {
    const header = await bytes(file, 0, 12);
    const directory = await bytes(file, 12, 16 * header.readUInt16BE(4));
    const cmap = offsetOf(directory, 'cmap', path);
    const tables = await bytes(file, cmap + 4, 8 * (await bytes(file, cmap, 4)).readUInt16BE(2));
    for (let at = 0; at < tables.length; at += 8) {
      const table = cmap + tables.readUInt32BE(at + 4);
      const head = await bytes(file, table, 16);
      if (head.readUInt16BE(0) === 12) return rangesOf(await bytes(file, table + 16, 12 * head.readUInt32BE(12)));
    }
    throw new Error(`${path} tells not which characters it has`);
  } finally {
    await file.close();
  }
}

function offsetOf(directory: Buffer, tag: string, path: string): number {
  for (let at = 0; at < directory.length; at += 16) {
    if (directory.toString('latin1', at, at + 4) === tag) return directory.readUInt32BE(at + 8);
  }
  throw new Error(`${path} is no font: it has no ${tag}`);
}

function rangesOf(groups: Buffer): Ranges {
  const ranges = new Uint32Array(groups.length / 6);
  for (let i = 0; i < groups.length / 12; i++) {
    ranges[2 * i] = groups.readUInt32BE(12 * i);
    ranges[2 * i + 1] = groups.readUInt32BE(12 * i + 4);
  }
  return ranges;
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('a font file ends too early');
  return buffer;
}
