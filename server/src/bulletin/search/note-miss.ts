import { createHash } from 'node:crypto';
import type { RequestContext } from '../../campus/request-context.js';
import { newId } from '../../kernel/ids.js';
import { dayOf } from '../../kernel/shanghai.js';
import type { Database } from '../../platform/db/sql.js';
import { withRetries } from '../../platform/db/with-retries.js';
import type { Page } from '../../platform/graph/keyset.js';
import { wordsOf } from './fold.js';
import type { HitRow, SearchArgs } from './search.reads.js';

const LONGEST_WORDS = 60;
/** So many searches in vain of one person a day count at most. */
const MOST_A_DAY = 20;
const HAN = /\p{Script=Han}/u;
/** Numbers of people and telephones, addresses of mail: not what anybody could write an answer to. */
const PERSONAL = /\d{6}|@/;

/** Who searched in vain for what today, as hashes of this process's memory; nothing of it is ever written. */
interface Today {
  readonly day: string;
  readonly known: Set<string>;
  readonly counts: Map<string, number>;
}
const todays = new WeakMap<Database, Today>();

/** Counts a student's settled search that found nothing, once a person and day. Never keeps the person. */
export async function noteMiss(context: RequestContext, args: SearchArgs, page: Page<HitRow>): Promise<void> {
  const student = context.actor?.studentId;
  if (student == null || args.after != null || args.kinds?.length) return;
  const words = wordsOf(args.text).join(' ').slice(0, LONGEST_WORDS);
  const isWorthIt = [...words].length >= 2 || HAN.test(words);
  if (!isWorthIt || PERSONAL.test(words)) return;
  if ((await page.rows()).nodes.length > 0 || !isFirst(context, student, words)) return;
  await countMiss(context, words, [...args.text.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_WORDS).join(''));
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
    await database.run(
      'INSERT INTO search_miss (id, words, typed, times, first_at, last_at, state, draft_id)' +
        " VALUES (?, ?, ?, 1, ?, ?, 'OPEN', NULL)",
      [newId(), words, typed, now, now],
    );
  });
}
