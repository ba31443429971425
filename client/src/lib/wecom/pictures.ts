import type { Picked } from '../upload/picked';
import { readySdk } from './sdk';
import { within } from './within';

/** Somebody may look through the album for a while, but not forever. */
const CHOOSING_MS = 10 * 60_000;
const READING_MS = 15_000;

/**
 * Pictures by WeCom's own chooser; null where the browser's is to be used. On iPhones it is the better one: it makes
 * small JPEGs of large HEICs before they are sent. On Android a page cannot read what it chose, so there it is not used.
 */
export function chooseInWeCom(most: number): Promise<Picked[]> | null {
  const sdk = /iphone|ipad|ipod/i.test(navigator.userAgent) ? readySdk() : null;
  return sdk ? choose(sdk, most) : null;
}

async function choose(sdk: NonNullable<ReturnType<typeof readySdk>>, most: number): Promise<Picked[]> {
  const { SizeType } = sdk;
  const chosen = await within(
    sdk.chooseImage({ count: Math.min(most, 9), sizeType: [SizeType.compressed] }),
    CHOOSING_MS,
  );
  const pictures = await Promise.all(
    (chosen?.localIds ?? []).map((localId) => within(sdk.getLocalImgData({ localId }), READING_MS)),
  );
  return pictures.flatMap((picture, index) => {
    const blob = picture ? blobOf(picture.localData) : null;
    const name = `photo-${index + 1}.jpg`;
    return blob ? [{ name, size: blob.size, preview: URL.createObjectURL(blob), source: blob }] : [];
  });
}

/** WeCom gives base64, with a data URL's head or without, sometimes with line breaks in it. */
export function blobOf(data: string): Blob | null {
  try {
    const binary = atob(data.replace(/^data:[^,]*,/, '').replace(/\s/g, ''));
    return new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' });
  } catch {
    return null;
  }
}
