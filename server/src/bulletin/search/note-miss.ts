import { createHash } from 'node:crypto';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { dayOf } from '../../kernel/shanghai.js';
import { inList } from '../../platform/db/in-list.js';
import type { Database } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Page } from '../../platform/graph/keyset.js';
import { cleanLine } from '../html/clean-line.js';
import { fold, wordsOf } from './fold.js';
import type { HitRow, SearchArgs } from './search.reads.js';

const LONGEST_WORDS = 60;
/** So many searches in vain of one person a day count at most. */
const MOST_A_DAY = 20;
const HAN = /\p{Script=Han}/u;
/** So many that nobody has dealt with are kept. */
export const MOST_KEPT = 5_000;
/** Made room for at once where they are more. */
const AT_ONCE = 64;
/** 2025-2026, 2025/26: the years of a term are nobody's number. */
const YEARS = /(?<!\d)(?:19|20)\d\d ?[-~/至到] ?(?:(?:19|20)\d\d|\d\d)(?!\d)/gu;
/** Numbers of people and telephones, however they are parted or written, and addresses of mail: nothing to write an answer to. */
const PERSONAL = /@|\p{Nd}(?:[ \-‐–—.·_/()+]*\p{Nd}){5}|[零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{6}/u;

/** Who searched in vain for what today, as hashes of this process's memory; nothing of it is ever written. */
interface Today {
  readonly day: string;
  readonly known: Set<string>;
  readonly counts: Map<string, number>;
}
const todays = new WeakMap<Database, Today>();

/**
 * Counts a student's settled search among everything that found nothing, once a person and day. Never keeps the person. Two
 * searches for the same words in another order are one.
 */
export async function noteMiss(context: RequestContext, args: SearchArgs, page: Page<HitRow>): Promise<void> {
  const student = context.actor?.studentId;
  if (student == null || args.after != null || args.kinds != null) return;
  const words = [...wordsOf(args.text)].sort().join(' ').slice(0, LONGEST_WORDS);
  const isWorthIt = [...words].length >= 2 || HAN.test(words);
  if (!isWorthIt || isPersonal(args.text)) return;
  if ((await page.rows()).nodes.length > 0 || !isFirst(context, student, words)) return;
  const typed = [...cleanLine(args.text)].slice(0, LONGEST_WORDS).join('');
  // Whoever searches has an answer, also where it cannot be counted now.
  await countMiss(context, words, typed).catch(() => undefined);
}

function isPersonal(text: string): boolean {
  return PERSONAL.test(fold(text).replace(/\s+/g, ' ').replace(YEARS, ' 年 '));
}

function isFirst({ services, now }: RequestContext, student: string, words: string): boolean {
  const day = dayOf(now);
  const last = todays.get(services.database);
  const today: Today = last?.day === day ? last : { day, known: new Set(), counts: new Map() };
  todays.set(services.database, today);
  const key = createHash('sha256').update(`${day}\n${student}\n${words}`).digest('base64url').slice(0, 16);
  const count = today.counts.get(student) ?? 0;
  if (today.known.has(key) || count >= MOST_A_DAY) return false;
  today.known.add(key);
  today.counts.set(student, count + 1);
  return true;
}

/** Two at once with the same new words: the second meets the key, begins again and counts. */
function countMiss({ services: { database }, now }: RequestContext, words: string, typed: string): Promise<void> {
  return withRetries(async () => {
    const { affectedRows } = await database.run(
      'UPDATE search_miss SET times = times + 1, typed = ?, last_at = ? WHERE words = ?',
      [typed, now, words],
    );
    if (affectedRows > 0) return;
    const id = newId();
    await database.run(
      'INSERT INTO search_miss (id, words, typed, times, first_at, last_at, state, draft_id)' +
        " VALUES (?, ?, ?, 1, ?, ?, 'OPEN', NULL)",
      [id, words, typed, now, now],
    );
    await makeRoom(database, id);
  });
}

/** Beyond the most that are kept, what was searched for least and longest ago goes, never what has just come. */
async function makeRoom(database: Database, newest: string): Promise<void> {
  const [row] = await database.all<{ open: number }>("SELECT COUNT(*) AS open FROM search_miss WHERE state = 'OPEN'");
  if (Number(row?.open) <= MOST_KEPT) return;
  const least = await database.all<{ id: string }>(
    `SELECT id FROM search_miss WHERE state = 'OPEN' AND id <> ? ORDER BY times, id LIMIT ${Math.min(AT_ONCE, Number(row?.open) - MOST_KEPT)}`,
    [newest],
  );
  const list = inList(least.map(({ id }) => id));
  await database.run(`DELETE FROM search_miss WHERE id IN ${list.sql} AND state = 'OPEN'`, list.params);
}
