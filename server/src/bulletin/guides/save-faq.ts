import type { RequestContext } from '../../campus/request-context.js';
import { refuse } from '../../kernel/refusal.js';
import type { Unit } from '../../platform/commands/run-command.js';
import { cleanHtml } from '../html/clean-html.js';
import { seenOf } from '../html/seen-of.js';
import { plainText } from '../html/plain-text.js';
import { savePage, wordsOf, type PageWish } from './save-page.js';

export interface SaveFaq extends PageWish {
  readonly category: string;
  readonly question: string;
  readonly answer: string;
  /** the row's id of a search in vain */
  readonly missId: string | null;
}

const KILO = 1_024;
const MOST_KILOBYTES = 20;

/**
 * Writes a question. Refuses what `savePage` refuses, GUIDE_WORDS, FAQ_CATEGORY, TEXT_EMPTY, TEXT_TOO_LONG, FAQ_PICTURES. The search
 * in vain that it answers leaves the queue, in the same transaction.
 */
export function saveFaq(context: RequestContext, wish: SaveFaq): Promise<string> {
  if (context.dictionaries.entry('FAQ_CATEGORY', wish.category) === null) {
    refuse('INVALID_INPUT', 'FAQ_CATEGORY', {}, 'category');
  }
  const { html, plain } = answerOf(wish.answer);
  return savePage(context, wish, {
    command: 'saveFaq',
    table: 'faq',
    subjectType: 'Faq',
    columns: { category: wish.category, question: wordsOf(wish.question, 200, 'question', 1), answer: html, plain },
    beside: (unit, id) => answerMiss(unit, wish.missId, id),
  });
}

/** The answer as it is kept. */
export function answerOf(dirty: string): { html: string; plain: string } {
  const { html, pictures, linked } = cleanHtml(dirty);
  // Questions hold no files: what they need to show stands in a notice.
  if (pictures.length + linked.length > 0) refuse('INVALID_INPUT', 'FAQ_PICTURES', {}, 'answer');
  const plain = plainText(html);
  if (seenOf(plain) === '') refuse('INVALID_INPUT', 'TEXT_EMPTY', {}, 'answer');
  if (Buffer.byteLength(html) > MOST_KILOBYTES * KILO) {
    refuse('INVALID_INPUT', 'TEXT_TOO_LONG', { max: MOST_KILOBYTES }, 'answer');
  }
  return { html, plain };
}

async function answerMiss(unit: Unit, missId: string | null, faqId: string): Promise<void> {
  if (missId === null) return;
  const { affectedRows } = await unit.tx.run(
    "UPDATE search_miss SET state = 'DRAFTED', draft_id = ? WHERE id = ? AND (state = 'OPEN' OR draft_id = ?)",
    [faqId, missId, faqId],
  );
  if (affectedRows === 0) refuse('NOT_FOUND', 'NO_SUCH_MISS', {}, 'missId');
}
