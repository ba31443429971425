import { refuse } from '../../kernel/refusal.js';
import { cleanHtml, type CleanHtml } from '../html/clean-html.js';
import { cleanLine } from '../html/clean-line.js';
import { firstWords, plainText } from '../html/plain-text.js';
import { seenOf } from '../html/seen-of.js';

export const LONGEST_TITLE = 200;
const SUMMARY_LENGTH = 80;
const KILO = 1_024;
const MOST_KILOBYTES = 200;

/** A notice's words as they are kept. */
export interface NoticeContent extends CleanHtml {
  readonly title: string;
  readonly plain: string;
  readonly summary: string;
}

/** The words as they are kept, whoever wrote them. Says nothing of what may be published: `checkContent` does. */
export function contentOf(title: string, dirty: string): NoticeContent {
  const clean = cleanHtml(dirty);
  const plain = plainText(clean.html);
  return { ...clean, title: cleanLine(title), plain, summary: firstWords(plain, SUMMARY_LENGTH) };
}

/** Refuses INVALID_INPUT: NOTICE_TITLE, field `title`; TEXT_EMPTY and TEXT_TOO_LONG, field `body`. */
export function checkContent(content: NoticeContent): NoticeContent {
  const length = [...content.title].length;
  if (seenOf(content.title) === '' || length > LONGEST_TITLE)
    refuse('INVALID_INPUT', 'NOTICE_TITLE', { max: LONGEST_TITLE }, 'title');
  if (seenOf(content.plain) === '' && content.pictures.length === 0) refuse('INVALID_INPUT', 'TEXT_EMPTY', {}, 'body');
  if (Buffer.byteLength(content.html) > MOST_KILOBYTES * KILO) {
    refuse('INVALID_INPUT', 'TEXT_TOO_LONG', { max: MOST_KILOBYTES }, 'body');
  }
  return content;
}
