import Taro from '@tarojs/taro';
import { privacyAgreed } from '../privacy';
import type { Picked, PickWish } from './picked';

const nameOf = (path: string): string => path.split('/').pop() ?? 'file';

/** Lets the person take or choose pictures, or a PDF of a chat where only that is asked; empty when they changed their mind. */
export async function pickFiles({ kinds, most }: PickWish): Promise<Picked[]> {
  if (!(await privacyAgreed())) return [];
  try {
    return kinds.includes('IMAGE') ? await pickPictures(most) : await pickPapers(most);
  } catch {
    // WeChat calls "cancel" a failure
    return [];
  }
}

async function pickPictures(most: number): Promise<Picked[]> {
  const { tempFiles } = await answered<Taro.chooseMedia.SuccessCallbackResult>((called) =>
    Taro.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
      ...called,
    }),
  );
  return tempFiles.map(({ tempFilePath, size }) => ({
    name: nameOf(tempFilePath),
    size,
    preview: tempFilePath,
    source: tempFilePath,
  }));
}

async function pickPapers(most: number): Promise<Picked[]> {
  const { tempFiles } = await answered<Taro.chooseMessageFile.SuccessCallbackResult>((called) =>
    Taro.chooseMessageFile({ count: Math.min(most, 9), type: 'file', extension: ['pdf'], ...called }),
  );
  return tempFiles.map(({ path, name, size }) => ({ name, size, preview: null, source: path }));
}

// Taro makes no promise of these two, and WeChat itself makes one only on newer phones
function answered<T>(
  ask: (called: { success: (result: T) => void; fail: (why: unknown) => void }) => unknown,
): Promise<T> {
  return new Promise((success, fail) => void ask({ success, fail }));
}

/** Gives back what showing a picture held; here the host does. */
export function forgetPreview(_preview: string | null): void {
  // nothing is held
}
