import type { QuestionFieldsFragment, SaveFaqInput } from '../../graph/graphql';
import { type Day, addDays, isDay, today } from '../../lib/dates';

export type Question = QuestionFieldsFragment;

/** A question as it is being written. */
export interface QuestionDraft {
  category: string;
  question: string;
  /** HTML */
  answer: string;
  /** code of the function it is about; empty for none */
  workflow: string;
  office: string;
  reviewBy: Day;
  published: boolean;
  position: number;
}

/** How long an answer holds without somebody looking at it again. */
const HALF_A_YEAR = 182;

/** The graph takes places from 0 to here; what has no answer yet stands there. */
export const LAST_POSITION = 9_999;

export function emptyQuestion(office: string, category: string, now = Date.now()): QuestionDraft {
  const reviewBy = addDays(today(now), HALF_A_YEAR);
  return { category, question: '', answer: '', workflow: '', office, reviewBy, published: true, position: 0 };
}

export function draftOf(question: Question): QuestionDraft {
  const { category, office, workflow, answer, reviewBy, published, position } = question;
  return {
    category: category.code,
    question: question.question,
    answer,
    workflow: workflow ?? '',
    office: office.code,
    reviewBy,
    published,
    position,
  };
}

/** What was begun from a search in vain, as it is to go out once it has an answer. */
export function begunFrom(question: Question): QuestionDraft {
  return { ...draftOf(question), published: true, position: 0 };
}

export function inputOf(draft: QuestionDraft, at: Pick<Question, 'id' | 'version'> | null): SaveFaqInput {
  return {
    ...(at && { id: at.id, expectedVersion: at.version }),
    ...draft,
    question: draft.question.trim(),
    workflow: draft.workflow || null,
  };
}

export type Wrong = 'category' | 'question' | 'answer' | 'office' | 'reviewBy';

/** What is missing; the server judges the same. */
export function wrongOf(draft: QuestionDraft): Wrong[] {
  const wrong: Wrong[] = [];
  if (!draft.category) wrong.push('category');
  if (!draft.question.trim()) wrong.push('question');
  if (draft.answer.replace(/<[^>]*>|&nbsp;/g, '').trim() === '') wrong.push('answer');
  if (!draft.office) wrong.push('office');
  if (!isDay(draft.reviewBy)) wrong.push('reviewBy');
  return wrong;
}

/** What nobody looked at in time comes first, the longest past on top; the rest keeps its order. */
export function staleFirst<T extends { stale: boolean; reviewBy: string }>(rows: readonly T[]): T[] {
  const stale = rows.filter((row) => row.stale).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return [...stale, ...rows.filter((row) => !row.stale)];
}
