import type { DictionaryFieldsFragment } from '../../graph/graphql';

export type Dictionary = DictionaryFieldsFragment;

/** An entry as it is being written; a code can be chosen only while it is new, since records name it for ever. */
export interface EntryDraft {
  /** stays the same while the code is being typed */
  key: string;
  code: string;
  labelZh: string;
  labelEn: string;
  active: boolean;
  isNew: boolean;
}

export function draftOf(dictionary: Dictionary): EntryDraft[] {
  return dictionary.entries.map((entry) => ({ ...entry, key: entry.code, isNew: false }));
}

export function withNew(entries: readonly EntryDraft[]): EntryDraft[] {
  const key = `new-${entries.filter(({ isNew }) => isNew).length + 1}-${entries.length}`;
  return [...entries, { key, code: '', labelZh: '', labelEn: '', active: true, isNew: true }];
}

export function put(entries: readonly EntryDraft[], key: string, change: Partial<EntryDraft>): EntryDraft[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry));
}

/** Up (-1) or down (1) by one; at the ends nothing moves. */
export function moved(entries: readonly EntryDraft[], key: string, by: -1 | 1): EntryDraft[] {
  const from = entries.findIndex((entry) => entry.key === key);
  const to = from + by;
  const next = [...entries];
  if (from < 0 || to < 0 || to >= next.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

export type Wrong = 'code' | 'repeated' | 'labelZh' | 'labelEn' | 'chinese';

/** What is wrong with each entry, by key; the server judges the same. */
export function wrongOf(entries: readonly EntryDraft[]): Map<string, Wrong[]> {
  const wrong = new Map<string, Wrong[]>();
  for (const { key, code, labelZh, labelEn } of entries) {
    const found: Wrong[] = [];
    if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) found.push('code');
    else if (entries.some((other) => other.key !== key && other.code === code)) found.push('repeated');
    if (!labelZh.trim()) found.push('labelZh');
    if (!labelEn.trim()) found.push('labelEn');
    else if (/\p{Script=Han}/u.test(labelEn)) found.push('chinese');
    if (found.length > 0) wrong.set(key, found);
  }
  return wrong;
}

/** As the graph takes it, in the order shown. */
export function inputOf(entries: readonly EntryDraft[]) {
  return entries.map(({ code, labelZh, labelEn, active }) => ({
    code,
    label: labelZh.trim(),
    labelEn: labelEn.trim(),
    active,
  }));
}

/** Whether anything differs from what stands. */
export function isChanged(dictionary: Dictionary, entries: readonly EntryDraft[]): boolean {
  return JSON.stringify(inputOf(draftOf(dictionary))) !== JSON.stringify(inputOf(entries));
}
