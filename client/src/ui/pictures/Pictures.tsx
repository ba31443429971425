import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { PictureTiles } from './PictureTiles';
import type { PicturesProps } from './props';

/** Small pictures; WeChat shows them over the page, one beside the other. */
export function Pictures({ pictures, addresses }: PicturesProps): ReactNode {
  const enlarge = async (index: number): Promise<void> => {
    // without an answer the old addresses are the best there are
    const fresh = await addresses().catch(() => []);
    const urls = fresh.length === pictures.length ? [...fresh] : pictures.map(({ url }) => url);
    Taro.previewImage({ urls, current: urls[index] ?? '' }).catch(() => undefined);
  };
  return <PictureTiles pictures={pictures} onOpen={(index) => void enlarge(index)} />;
}
