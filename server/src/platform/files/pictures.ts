import sharp, { type OutputInfo, type Sharp, type SharpOptions } from 'sharp';
import { refuse } from '../../kernel/refusal.js';
import { Slots } from './slots.js';

/** Longest edge of a picture as it is kept, and of its small one. */
export const LONGEST_EDGE = 2_048;
export const THUMBNAIL_EDGE = 320;

const AT_ONCE = 2;
const LONGEST_SECONDS = 60;

// One thread a picture and nothing remembered: what a burst of uploads costs is two pictures' work at any time.
sharp.concurrency(1);
sharp.cache(false);

export interface MadePicture {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly thumbnailSize: number;
}

/**
 * Makes our own pictures of those uploaded: upright, at most 2048 pixels long, in sRGB, with nothing in them but pixels (no
 * place, no camera, no hidden second file). Of a moving picture the first frame is taken.
 */
export class Pictures {
  readonly #slots = new Slots(AT_ONCE);

  constructor(private readonly mostPixels: number) {}

  /**
   * Reads the picture at `from` and writes the kept one and its small one. Refuses INVALID_INPUT, field `file`:
   * PICTURE_PIXELS with too many of them, PICTURE_BROKEN where it cannot be read to its end.
   */
  make(from: string, to: string, thumbnail: string, signal: AbortSignal): Promise<MadePicture> {
    return this.#slots.run(() => this.#make(from, to, thumbnail), signal);
  }

  async #make(from: string, to: string, thumbnail: string): Promise<MadePicture> {
    const { asPng, made } = await this.#readable(async () => {
      const asPng = await this.#needsPng(from);
      return { asPng, made: await this.#write(from, asPng, to) };
    });
    const small = await sharp(to)
      .resize({ width: THUMBNAIL_EDGE, height: THUMBNAIL_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 75 })
      .toFile(thumbnail);
    const { width, height, size } = made;
    return { mime: asPng ? 'image/png' : 'image/jpeg', width, height, size, thumbnailSize: small.size };
  }

  /** What can be seen through, and drawings of few colours, would suffer as JPEG. */
  async #needsPng(from: string): Promise<boolean> {
    const { format, isPalette, hasAlpha } = await sharp(from, this.#options('error')).metadata();
    if (format === 'jpeg') return false;
    if (format === 'gif' || isPalette) return true;
    return hasAlpha && !(await sharp(from, this.#options('error')).stats()).isOpaque;
  }

  /** A damaged JPEG shows only as a warning; a PNG warns of trifles. */
  async #write(from: string, asPng: boolean, to: string): Promise<OutputInfo> {
    try {
      return await encoded(sharp(from, this.#options(asPng ? 'error' : 'warning')), asPng).toFile(to);
    } catch (error) {
      // Some telephones leave bytes between the parts of a JPEG; its pixels are all there.
      if (!(error instanceof Error && error.message.split('\n').every((line) => BENIGN.test(line)))) throw error;
      return encoded(sharp(from, this.#options('error')), asPng).toFile(to);
    }
  }

  #options(failOn: SharpOptions['failOn']): SharpOptions {
    return { failOn, limitInputPixels: this.mostPixels, autoOrient: true };
  }

  /** Whatever the decoder says of an upload means one of two things to people; a full disk is not the picture's fault. */
  async #readable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (/exceeds pixel limit/.test(message)) {
        return refuse('INVALID_INPUT', 'PICTURE_PIXELS', { max: Math.round(this.mostPixels / 10_000) / 100 }, 'file');
      }
      if (OURS.test(message)) throw error;
      return refuse('INVALID_INPUT', 'PICTURE_BROKEN', {}, 'file');
    }
  }
}

const BENIGN = /extraneous bytes before marker/;
const OURS = /no space left|unable to open for write|out of memory|Too many open files|write error/i;

function encoded(picture: Sharp, asPng: boolean): Sharp {
  const upright = picture
    .timeout({ seconds: LONGEST_SECONDS })
    .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  return asPng
    ? upright.png({ compressionLevel: 9 })
    : upright.flatten({ background: '#ffffff' }).jpeg({ quality: 85 });
}
