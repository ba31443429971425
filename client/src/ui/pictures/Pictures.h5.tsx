import { useState, type ReactNode } from 'react';
import { PictureLayer } from '../rich/PictureLayer.h5';
import '../rich/Rich.scss';
import { PictureTiles } from './PictureTiles';
import type { PicturesProps } from './props';

/** Small pictures; one is enlarged over the page. */
export function Pictures({ pictures, addresses }: PicturesProps): ReactNode {
  const [shown, setShown] = useState<{ src: string; alt: string } | null>(null);
  const enlarge = async (index: number): Promise<void> => {
    const picture = pictures[index];
    if (!picture) return;
    // without an answer the old address is the best there is
    const fresh = await addresses().catch(() => []);
    setShown({ src: fresh[index] ?? picture.url, alt: picture.name });
  };
  return (
    <>
      <PictureTiles pictures={pictures} onOpen={(index) => void enlarge(index)} />
      {shown ? <PictureLayer {...shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}
