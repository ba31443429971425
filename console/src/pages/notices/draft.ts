import type { NoticeDetailFragment, SaveNoticeInput, StudentIdentity } from '../../graph/graphql';
import { forEditing, forSaving } from '../../ui/rich-text/file-addresses';

export type NoticeDetail = NoticeDetailFragment;

export const identities = ['UNDERGRADUATE', 'MASTER', 'DOCTORAL'] as const satisfies readonly StudentIdentity[];

export interface Attached {
  id: string;
  name: string;
  size: number;
}

export interface Audience {
  campuses: string[];
  colleges: string[];
  identities: StudentIdentity[];
}

/** A notice as it is being written. */
export interface NoticeDraft {
  office: string;
  title: string;
  /** HTML, files by their plain addresses */
  body: string;
  audience: Audience;
  attachments: Attached[];
  push: boolean;
}

export const LONGEST_TITLE = 200;
export const MOST_ATTACHMENTS = 20;

export function emptyDraft(office: string): NoticeDraft {
  const audience = { campuses: [], colleges: [], identities: [] };
  return { office, title: '', body: '', audience, attachments: [], push: true };
}

export function draftOf(notice: NoticeDetail): NoticeDraft {
  const { campuses, colleges, identities: chosen } = notice.audience;
  return {
    office: notice.office.code,
    title: notice.title,
    body: forEditing(notice.body),
    audience: { campuses: campuses.map(({ code }) => code), colleges: [...colleges], identities: [...chosen] },
    attachments: notice.attachments.map(({ id, name, size }) => ({ id, name, size })),
    push: notice.pushes ?? false,
  };
}

/** As the graph takes it. `at` is the notice and the version that the draft was begun from; null: a new one. */
export function inputOf(draft: NoticeDraft, at: { id: string; version: number } | null): SaveNoticeInput {
  return {
    ...(at && { id: at.id, expectedVersion: at.version }),
    office: draft.office,
    title: draft.title.trim(),
    body: forSaving(draft.body),
    audience: draft.audience,
    attachments: draft.attachments.map(({ id }) => id),
    push: draft.push,
  };
}

export function isChanged(before: NoticeDraft, after: NoticeDraft): boolean {
  return JSON.stringify(inputOf(before, null)) !== JSON.stringify(inputOf(after, null));
}

export type Wrong = 'office' | 'title' | 'titleLong' | 'body' | 'attachments';

/** What is missing or too much; the server judges the same. */
export function wrongOf(draft: NoticeDraft): Wrong[] {
  const wrong: Wrong[] = [];
  if (!draft.office) wrong.push('office');
  if (!draft.title.trim()) wrong.push('title');
  else if ([...draft.title.trim()].length > LONGEST_TITLE) wrong.push('titleLong');
  if (!hasWords(draft.body)) wrong.push('body');
  if (draft.attachments.length > MOST_ATTACHMENTS) wrong.push('attachments');
  return wrong;
}

/** Whether there is anything to read: words or a picture. */
export function hasWords(html: string): boolean {
  return /<img\b/i.test(html) || html.replace(/<[^>]*>|&nbsp;/g, '').trim() !== '';
}

/** Up (-1) or down (1) by one; at the ends nothing moves. */
export function movedAt<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list];
  const to = from + by;
  if (from < 0 || to < 0 || to >= next.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}
