import type { Sql } from '../../../platform/db/sql.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import type { Random } from '../random.js';

/** As many of the students as have said so of any one question. */
const MOST_VOTES = 40;
/** Of a hundred votes so many are kind. */
const KIND = 85;

/**
 * What students thought of the questions: each vote is somebody's, and a question's two numbers are its votes'. The people whom
 * one signs in as have not voted yet.
 */
export async function seedVotes(
  tx: Sql,
  random: Random,
  questions: readonly string[],
  demoNumbers: readonly string[],
  now: number,
): Promise<void> {
  const students = await tx.all<{ number: string; accountId: string }>(
    `SELECT number, account_id AS accountId FROM student ORDER BY number LIMIT ${MOST_VOTES + demoNumbers.length}`,
  );
  const voters = students.filter(({ number }) => !demoNumbers.includes(number)).slice(0, MOST_VOTES);
  for (const id of questions) {
    const votes = voters
      .slice(0, random.below(voters.length + 1))
      .map(({ accountId }) => ({ faq_id: id, account_id: accountId, useful: random.below(100) < KIND, at: now }));
    await insertRows(tx, 'faq_vote', votes);
    const useful = votes.filter((vote) => vote.useful).length;
    await tx.run('UPDATE faq SET useful = ?, not_useful = ? WHERE id = ?', [useful, votes.length - useful, id]);
  }
}
