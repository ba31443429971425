import { chooseInWeCom } from '../wecom/pictures';
import type { Picked, PickKind, PickWish } from './picked';

const ACCEPT: Record<PickKind, string> = { IMAGE: 'image/*', PDF: 'application/pdf' };

/** Lets the person pick files; on a phone the browser itself offers camera, album and files. Empty when they changed their mind. */
export function pickFiles(wish: PickWish): Promise<Picked[]> {
  const inWeCom = wish.kinds.includes('PDF') ? null : chooseInWeCom(wish.most);
  return inWeCom ?? pickInBrowser(wish);
}

function pickInBrowser({ kinds, most }: PickWish): Promise<Picked[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = kinds.map((kind) => ACCEPT[kind]).join(',');
    input.multiple = most > 1;
    input.hidden = true;
    const finish = (files: readonly File[]): void => {
      input.remove();
      resolve(files.slice(0, most).map(asPicked));
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    // Safari drops the choice of an input that stands in no document
    document.body.append(input);
    input.click();
  });
}

function asPicked(file: File): Picked {
  const preview = file.type.startsWith('image/') ? URL.createObjectURL(file) : null;
  return { name: file.name, size: file.size, preview, source: file };
}

/** Gives back what showing a picture held. */
export function forgetPreview(preview: string | null): void {
  if (preview?.startsWith('blob:')) URL.revokeObjectURL(preview);
}
