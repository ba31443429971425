import type { FeedbackActionInput } from '../../graph/graphql';

/** A picture that goes with the answer; it is on the server already. */
export interface Enclosed {
  id: string;
  name: string;
}

/** An answer being written. */
export interface Answer {
  text: string;
  pictures: Enclosed[];
}

export const LEAST = 5;
export const MOST = 2_000;
export const MOST_PICTURES = 6;

export const nothing: Answer = { text: '', pictures: [] };

export const isBegun = ({ text, pictures }: Answer): boolean => text.trim() !== '' || pictures.length > 0;

export const lengthOf = (text: string): number => [...text.trim()].length;

export type Wrong = 'text' | 'pictures';

/** What is missing or too much; the server judges the same. */
export function wrongOf({ text, pictures }: Answer): Wrong[] {
  const wrong: Wrong[] = [];
  const length = lengthOf(text);
  if (length < LEAST || length > MOST) wrong.push('text');
  if (pictures.length > MOST_PICTURES) wrong.push('pictures');
  return wrong;
}

export type Input = Omit<FeedbackActionInput, 'requestId'>;

export function inputOf(answer: Answer, at: { id: string; version: number }): Input {
  return {
    id: at.id,
    expectedVersion: at.version,
    text: answer.text.trim(),
    pictures: answer.pictures.map(({ id }) => id),
  };
}

/**
 * What is to be sent when the button is pressed again: after an answer that got lost the very same, even if the thread has
 * meanwhile a newer version, since that may be our own doing. Under the same request id the server does it once.
 */
export function toSend(next: Input, unsure: Input | null): Input {
  if (!unsure) return next;
  const same = JSON.stringify({ ...unsure, expectedVersion: 0 }) === JSON.stringify({ ...next, expectedVersion: 0 });
  return same ? unsure : next;
}

export function isAnswer(value: unknown): value is Answer {
  const answer = value as Partial<Answer> | null;
  return (
    typeof answer?.text === 'string' &&
    Array.isArray(answer.pictures) &&
    answer.pictures.every(
      (picture: Partial<Enclosed> | null) => typeof picture?.id === 'string' && typeof picture.name === 'string',
    )
  );
}
