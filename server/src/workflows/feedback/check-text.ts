import { cleanLine } from '../../bulletin/html/clean-line.js';
import { seenOf } from '../../bulletin/html/seen-of.js';
import { refuse } from '../../kernel/refusal.js';

/** Of characters that can be seen: spaces and invisible marks say nothing. */
const LEAST = 5;
const MOST = 2_000;
/** What a browser would run if the words ever stood in a page as they are. `a < b` and `<3` are words. */
const SCRIPT =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math)\b|<[a-z][^>]*[\s/"']on[a-z]+\s*=|=["'\s]*(?:(?:java|vb)script\s*:|data\s*:\s*text\/html)/iu;

/**
 * The words as they are kept: lines without control characters, never two empty ones together. Refuses INVALID_INPUT
 * FEEDBACK_TEXT and FEEDBACK_SCRIPT, field `text`.
 */
export function checkText(text: string | null | undefined): string {
  const lines = (text ?? '').split(/\r\n?|\n|\u2028|\u2029/).map(cleanLine);
  const clean = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if ([...seenOf(clean)].length < LEAST || [...clean].length > MOST) {
    refuse('INVALID_INPUT', 'FEEDBACK_TEXT', { min: LEAST, max: MOST }, 'text');
  }
  if (SCRIPT.test(clean)) refuse('INVALID_INPUT', 'FEEDBACK_SCRIPT', {}, 'text');
  return clean;
}
