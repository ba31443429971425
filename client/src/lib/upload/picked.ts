/** A file that was picked on this phone and is not sent yet. */
export interface Picked {
  name: string;
  /** bytes; 0 when the host does not say */
  size: number;
  /** what a picture may be shown from before it is sent; null for a PDF */
  preview: string | null;
  /** the browser's file, or the mini-program's path */
  source: Blob | string;
}

export type PickKind = 'IMAGE' | 'PDF';

export interface PickWish {
  kinds: readonly PickKind[];
  /** how many at most */
  most: number;
}

/** What the server says of a file that it stored. */
export interface StoredFile {
  id: string;
  name: string;
  mime: string;
  size: number;
  url: string;
}

export interface Sending {
  /** rejects with a Failure; NETWORK when no answer came */
  done: Promise<StoredFile>;
  abort: () => void;
}
