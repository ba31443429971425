import type { GuideFieldsFragment, SaveGuideInput } from '../../graph/graphql';
import { type Day, addDays, isDay, today } from '../../lib/dates';

export type Guide = GuideFieldsFragment;

export interface StepDraft {
  /** stays the same while the step is moved about */
  key: number;
  title: string;
  detail: string;
}

/** A guide as it is being written. */
export interface GuideDraft {
  workflow: string;
  title: string;
  summary: string;
  steps: StepDraft[];
  who: string;
  /** one thing a line */
  bring: string;
  duration: string;
  place: string;
  office: string;
  reviewBy: Day;
  published: boolean;
  position: number;
}

const HALF_A_YEAR = 182;

export function emptyGuide(office: string, now = Date.now()): GuideDraft {
  return {
    workflow: '',
    title: '',
    summary: '',
    steps: [{ key: 0, title: '', detail: '' }],
    who: '',
    bring: '',
    duration: '',
    place: '',
    office,
    reviewBy: addDays(today(now), HALF_A_YEAR),
    published: true,
    position: 0,
  };
}

export function draftOf(guide: Guide): GuideDraft {
  const { title, summary, who, duration, place, reviewBy, published, position } = guide;
  return {
    title,
    summary,
    who,
    duration,
    place,
    reviewBy,
    published,
    position,
    workflow: guide.workflow ?? '',
    office: guide.office.code,
    bring: guide.bring.join('\n'),
    steps: guide.steps.map((step, key) => ({ key, title: step.title, detail: step.detail })),
  };
}

/** As the graph takes it: steps without a word are left out, things to bring one a line. */
export function inputOf(draft: GuideDraft, at: Pick<Guide, 'id' | 'version'> | null): SaveGuideInput {
  const { title, summary, who, duration, place, office, reviewBy, published, position } = draft;
  return {
    ...(at && { id: at.id, expectedVersion: at.version }),
    workflow: draft.workflow || null,
    title: title.trim(),
    summary: summary.trim(),
    steps: draft.steps.filter(isWritten).map((step) => ({ title: step.title.trim(), detail: step.detail.trim() })),
    who: who.trim(),
    bring: draft.bring
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    duration: duration.trim(),
    place: place.trim(),
    office,
    reviewBy,
    published,
    position,
  };
}

const isWritten = ({ title, detail }: StepDraft) => Boolean(title.trim() || detail.trim());

export function withStep(steps: readonly StepDraft[]): StepDraft[] {
  return [...steps, { key: Math.max(-1, ...steps.map(({ key }) => key)) + 1, title: '', detail: '' }];
}

/** Up (-1) or down (1) by one; at the ends nothing moves. */
export function moved(steps: readonly StepDraft[], key: number, by: -1 | 1): StepDraft[] {
  const next = [...steps];
  const from = next.findIndex((step) => step.key === key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= next.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

export type Wrong = 'title' | 'summary' | 'steps' | 'office' | 'reviewBy';

/** What is missing: a title, a sentence, a step at least, a name for each step. The server judges the same. */
export function wrongOf(draft: GuideDraft): Wrong[] {
  const wrong: Wrong[] = [];
  const steps = draft.steps.filter(isWritten);
  if (!draft.title.trim()) wrong.push('title');
  if (!draft.summary.trim()) wrong.push('summary');
  if (steps.length === 0 || steps.some(({ title }) => !title.trim())) wrong.push('steps');
  if (!draft.office) wrong.push('office');
  if (!isDay(draft.reviewBy)) wrong.push('reviewBy');
  return wrong;
}

/** What nobody looked at in time comes first, the longest past on top; the rest keeps its order. */
export function staleFirst(guides: readonly Guide[]): Guide[] {
  const stale = guides.filter((guide) => guide.stale).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return [...stale, ...guides.filter((guide) => !guide.stale)];
}
