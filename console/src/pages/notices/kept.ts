import { keeper, type Keeper } from '../../lib/kept';
import type { NoticeDraft } from './draft';

/** What nobody came back to for so long is dropped. */
const LONGEST = 14 * 86_400_000;
const PREFIX = 'xg-console-notice:';

/** One person's unsaved work on one notice. */
export function keptDraft(
  account: string,
  notice: string | null,
  store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
): Keeper<NoticeDraft> {
  return keeper({ key: `${PREFIX}${account}:${notice ?? 'new'}`, store, longest: LONGEST, isDraft });
}

function isDraft(value: unknown): value is NoticeDraft {
  const draft = value as Partial<NoticeDraft> | null | undefined;
  return (
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
