import type { InstructionsFieldsFragment, SaveInstructionsInput } from '../../graph/graphql';
import { type Line, cleaned, linesOf, textsOf } from './lines';

export type Version = InstructionsFieldsFragment;

/** What a version says. */
export type Words = Pick<Version, 'title' | 'notice' | 'procedure'>;

/** Instructions as they are being written. */
export interface InstructionsDraft {
  title: string;
  notice: Line[];
  procedure: Line[];
}

export type Part = 'notice' | 'procedure';

export const LONGEST_TITLE = 100;
export const LONGEST_LINE = 500;
export const MOST_LINES = 40;

/** Begins with a version, or with nothing for a function that has none yet. */
export function draftOf(words: Words | null): InstructionsDraft {
  return {
    title: words?.title ?? '',
    notice: linesOf(words?.notice ?? []),
    procedure: linesOf(words?.procedure ?? []),
  };
}

/** What the draft says, as it would be kept. */
export function wordsOf(draft: InstructionsDraft): Words {
  return { title: cleaned(draft.title), notice: textsOf(draft.notice), procedure: textsOf(draft.procedure) };
}

/** `expectedVersion` is the one that was edited, 0 for none. */
export function inputOf(
  draft: InstructionsDraft,
  workflow: string,
  expectedVersion: number,
): Omit<SaveInstructionsInput, 'requestId'> {
  return { workflow, expectedVersion, ...wordsOf(draft) };
}

export function isChanged(before: InstructionsDraft, after: InstructionsDraft): boolean {
  return JSON.stringify(wordsOf(before)) !== JSON.stringify(wordsOf(after));
}

export type Wrong = 'title' | 'notice' | 'noticeMany' | 'noticeLong' | 'procedure' | 'procedureMany' | 'procedureLong';

/** What is missing or too much; the server judges the same. */
export function wrongOf(draft: InstructionsDraft): Wrong[] {
  const words = wordsOf(draft);
  const wrong: Wrong[] = [];
  if (!words.title || [...words.title].length > LONGEST_TITLE) wrong.push('title');
  for (const part of ['notice', 'procedure'] as const) {
    if (words[part].length === 0) wrong.push(part);
    if (words[part].length > MOST_LINES) wrong.push(`${part}Many`);
    if (words[part].some((line) => [...line].length > LONGEST_LINE)) wrong.push(`${part}Long`);
  }
  return wrong;
}

export function isDraft(value: unknown): value is InstructionsDraft {
  const draft = value as Partial<InstructionsDraft> | null;
  return typeof draft?.title === 'string' && isLines(draft.notice) && isLines(draft.procedure);
}

const isLines = (value: unknown): value is Line[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((line: Partial<Line> | null) => typeof line?.key === 'number' && typeof line.text === 'string');
