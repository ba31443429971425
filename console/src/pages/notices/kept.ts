import type { NoticeDraft } from './draft';

/** What was being written when the page went away. */
export interface Kept {
  draft: NoticeDraft;
  /** version of the notice that it was begun from; null: a new notice */
  version: number | null;
  /** epoch ms */
  at: number;
}

/** What nobody came back to for so long is dropped. */
const LONGEST = 14 * 86_400_000;
const PREFIX = 'xg-console-notice:';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One person's unsaved work on one notice, on this computer only. Where storage is refused nothing is kept. */
export function keptDraft(account: string, notice: string | null, store: Store = localStorage) {
  const key = `${PREFIX}${account}:${notice ?? 'new'}`;
  const quietly = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const drop = () => quietly(() => store.removeItem(key), undefined);
  return {
    read(now = Date.now()): Kept | null {
      const kept = quietly(() => JSON.parse(store.getItem(key) ?? 'null') as unknown, null);
      if (isKept(kept) && now - kept.at < LONGEST) return kept;
      drop();
      return null;
    },
    write(draft: NoticeDraft, version: number | null, now = Date.now()): void {
      quietly(() => store.setItem(key, JSON.stringify({ draft, version, at: now } satisfies Kept)), undefined);
    },
    drop,
  };
}

/** Another release of the console may have written something else there. */
function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null;
  const draft = kept?.draft as Partial<NoticeDraft> | undefined;
  return (
    typeof kept?.at === 'number' &&
    (kept.version === null || typeof kept.version === 'number') &&
    typeof draft?.office === 'string' &&
    typeof draft.title === 'string' &&
    typeof draft.body === 'string' &&
    typeof draft.push === 'boolean' &&
    Array.isArray(draft.attachments) &&
    Array.isArray(draft.audience?.campuses) &&
    Array.isArray(draft.audience.colleges) &&
    Array.isArray(draft.audience.identities)
  );
}
