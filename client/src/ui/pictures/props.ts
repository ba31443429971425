export interface PicturesProps {
  /** with whole addresses */
  pictures: readonly { id: string; name: string; url: string }[];
  /** addresses that hold now, in the same order; those shown may have grown old */
  addresses: () => Promise<readonly string[]>;
}
