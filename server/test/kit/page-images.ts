import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pixelmatch from 'pixelmatch';
import sharp, { type Sharp } from 'sharp';

const run = promisify(execFile);

/** A picture as its pixels, four bytes each. */
export interface Picture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function picture(image: Sharp): Promise<Picture> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The pages of a PDF as pictures, by poppler, as people will see them. */
export async function pagesOf(pdf: Uint8Array, dotsPerInch = 75): Promise<Picture[]> {
  const folder = mkdtempSync(join(tmpdir(), 'xuegong-pages-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    await run('pdftoppm', ['-png', '-r', String(dotsPerInch), file, join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return await Promise.all(names.sort().map((name) => picture(sharp(join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many pixels of two pictures differ visibly; all of them where their sizes do. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.15 });
}

const referenceOf = (name: string) => fileURLToPath(new URL(`../pages/${name}.png`, import.meta.url));

/**
 * How many pixels differ from the committed picture of that name. `XG_UPDATE_PAGES=1` writes the picture anew, to be looked at
 * before it is committed; without a picture everything differs.
 */
export async function differenceFromReference(name: string, page: Picture | undefined): Promise<number> {
  if (page === undefined) throw new Error(`there is no page for ${name}`);
  const file = referenceOf(name);
  if (process.env['XG_UPDATE_PAGES'] === '1') {
    const { data, width, height } = page;
    await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 9, effort: 10 })
      .toFile(file);
  }
  if (!existsSync(file)) return page.width * page.height;
  return difference(page, await picture(sharp(file)));
}

/** A part of a picture, its edges told in parts of the whole. */
export function part(page: Picture, edges: { left?: number; top: number; right?: number; bottom: number }): Picture {
  const [left, right] = [edges.left ?? 0, edges.right ?? 1].map((x) => Math.round(page.width * x)) as [number, number];
  const [top, bottom] = [edges.top, edges.bottom].map((y) => Math.round(page.height * y)) as [number, number];
  const rows: Buffer[] = [];
  for (let y = top; y < bottom; y++) {
    rows.push(page.data.subarray((y * page.width + left) * 4, (y * page.width + right) * 4));
  }
  return { data: Buffer.concat(rows), width: right - left, height: bottom - top };
}

/** How many pixels are red, as a seal is. */
export const redPixels = (page: Picture): number => countPixels(page, (r, g, b) => r > 150 && g < 130 && b < 130);

/** How many pixels are dark, as ink is. */
export const darkPixels = (page: Picture): number => countPixels(page, (r, g, b) => r < 128 && g < 128 && b < 128);

function countPixels({ data }: Picture, counts: (r: number, g: number, b: number) => boolean): number {
  let counted = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (counts(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) counted += 1;
  }
  return counted;
}
