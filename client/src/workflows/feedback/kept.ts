import { keepStored, readStored } from '../../lib/storage';

/** What was written and not sent: words, to whom, and the pictures that the server already has. */
export interface KeptDraft {
  text: string;
  about: string | null;
  office: string | null;
  /** the words that led here; once taken over they are the person's to change */
  from: string;
  /** ids of stored files */
  pictures: string[];
}

interface Kept {
  student: string;
  drafts: Record<string, KeptDraft>;
}

/** The place of a new thread; a reply is kept under its thread's id. */
export const NEW = 'new';

function read(student: string): Kept {
  try {
    const kept = JSON.parse(readStored('xg.feedback') ?? 'null') as Partial<Kept> | null;
    // on a phone that changes hands nobody reads another's words
    if (kept?.student === student && typeof kept.drafts === 'object') return { student, drafts: kept.drafts };
  } catch {
    // what cannot be read is as good as nothing
  }
  return { student, drafts: {} };
}

/** What this student left unsent here, or null. */
export function keptDraft(student: string, place: string): KeptDraft | null {
  return read(student).drafts[place] ?? null;
}

/** Keeps it on this phone; one without words and pictures is forgotten. */
export function keepDraft(student: string, place: string, draft: KeptDraft | null): void {
  const { [place]: _old, ...others } = read(student).drafts;
  const worth = draft !== null && (draft.text.trim() !== '' || draft.pictures.length > 0);
  const drafts = worth ? { ...others, [place]: draft } : others;
  keepStored('xg.feedback', Object.keys(drafts).length > 0 ? JSON.stringify({ student, drafts } satisfies Kept) : null);
}

/** The words to begin with: what was left, and below it what led here, unless that was taken over before. */
export function withWords(left: Pick<KeptDraft, 'text' | 'from'> | null, words: string): string {
  const text = left?.text ?? '';
  if (words === '' || left?.from === words) return text;
  return text.trim() === '' ? words : `${text}\n${words}`;
}
