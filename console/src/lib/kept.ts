type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was being written when the page went away. */
export interface Kept<T> {
  draft: T;
  /** version of the thing that it was begun from; null: a new thing */
  version: number | null;
  /** epoch ms */
  at: number;
}

interface Keeping<T> {
  key: string;
  store: Store;
  /** after so many milliseconds nobody will come back to it */
  longest: number;
  /** another release of the console may have written something else there */
  isDraft(value: unknown): value is T;
}

export interface Keeper<T> {
  read(now?: number): Kept<T> | null;
  write(draft: T, version: number | null, now?: number): void;
  drop(): void;
}

/** One person's unsaved work on one thing, on this computer only. Where storage is refused nothing is kept. */
export function keeper<T>({ key, store, longest, isDraft }: Keeping<T>): Keeper<T> {
  const quietly = <R>(work: () => R, otherwise: R): R => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const drop = () => quietly(() => store.removeItem(key), undefined);
  const isKept = (value: unknown): value is Kept<T> => {
    const kept = value as Partial<Kept<T>> | null;
    const versioned = kept?.version === null || typeof kept?.version === 'number';
    return typeof kept?.at === 'number' && versioned && isDraft(kept.draft);
  };
  return {
    read(now = Date.now()) {
      const kept = quietly(() => JSON.parse(store.getItem(key) ?? 'null') as unknown, null);
      if (isKept(kept) && now - kept.at < longest) return kept;
      drop();
      return null;
    },
    write(draft, version, now = Date.now()) {
      quietly(() => store.setItem(key, JSON.stringify({ draft, version, at: now } satisfies Kept<T>)), undefined);
    },
    drop,
  };
}
