import { answerOf } from '../../../bulletin/guides/save-faq.js';
import { newId } from '../../../kernel/ids.js';
import { addDays, dayOf } from '../../../kernel/shanghai.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import type { Sql } from '../../../platform/db/sql.js';
import { listedFunctions } from '../../functions.js';
import { demoStudents } from '../people.js';
import type { Random } from '../random.js';
import { demoGuides } from './guides.js';
import { demoQuestions, officeOfCategory } from './questions.js';
import { seedVotes } from './seed-votes.js';

const OWNER = 'student-affairs';
const FAQ_REVIEW_DAYS = 120;

/** A guide for each of the manual's functions, questions of every category, and instructions where a function has none. */
export async function seedGuides(tx: Sql, random: Random, now: number): Promise<void> {
  const today = dayOf(now);
  const ownerOf = await readOwners(tx);
  const common = { published: true, version: 1, updated_at: now };
  await insertRows(
    tx,
    'guide',
    demoGuides.map((guide, position) => ({
      id: newId(),
      workflow: guide.workflow,
      title: guide.title,
      summary: guide.summary,
      steps: JSON.stringify(guide.steps.map(([title, detail]) => ({ title, detail }))),
      bring: JSON.stringify(guide.bring),
      who: guide.who,
      duration: guide.duration,
      place: guide.place,
      office_code: guide.office,
      owner_account_id: ownerOf(guide.office),
      review_by: addDays(today, guide.reviewIn),
      position,
      ...common,
    })),
  );
  const ids = demoQuestions.map(() => newId());
  await insertRows(
    tx,
    'faq',
    demoQuestions.map(([category, workflow, question, answer], position) => {
      const { html, plain } = answerOf(`<p>${answer}</p>`);
      const office = officeOfCategory[category] ?? 'STUDENT_AFFAIRS';
      return {
        id: ids[position] ?? newId(),
        category,
        question,
        answer: html,
        plain,
        workflow,
        office_code: office,
        owner_account_id: ownerOf(office),
        review_by: addDays(today, FAQ_REVIEW_DAYS),
        position,
        useful: 0,
        not_useful: 0,
        ...common,
      };
    }),
  );
  const numbers = demoStudents.map(({ number }) => number);
  await seedVotes(tx, random, ids, numbers, now);
  await seedMissingInstructions(tx, now);
}

/** Who looks after an office's pages: its publisher or head; Student Affairs' for an office that has neither. */
async function readOwners(tx: Sql): Promise<(office: string) => string | null> {
  const held = await tx.all<{ office: string; username: string; accountId: string }>(
    'SELECT held.office_code AS office, account.username, account.id AS accountId FROM staff_role held' +
      ' JOIN staff ON staff.id = held.staff_id JOIN account ON account.id = staff.account_id' +
      " WHERE held.role IN ('PUBLISHER', 'HEAD') ORDER BY account.username",
  );
  const fallback = held.find(({ username }) => username === OWNER)?.accountId ?? null;
  return (code) => held.find(({ office }) => office === code)?.accountId ?? fallback;
}

/** What a guide says, as instructions, for functions whose workflow has not brought its own. */
async function seedMissingInstructions(tx: Sql, now: number): Promise<void> {
  const known = await tx.all<{ workflow: string }>('SELECT DISTINCT workflow FROM instructions');
  const has = new Set(known.map(({ workflow }) => workflow));
  const missing = listedFunctions.filter(({ code }) => !has.has(code)).map(({ code }) => code);
  await insertRows(
    tx,
    'instructions',
    demoGuides
      .filter(({ workflow }) => missing.includes(workflow))
      .map((guide) => ({
        id: newId(),
        workflow: guide.workflow,
        version: 1,
        title: `${guide.title.replace(/怎么.*$|^怎样/u, '')}须知`,
        notice: JSON.stringify([
          guide.summary,
          `谁可以办：${guide.who}。`,
          ...(guide.bring.length === 0 ? [] : [`请携带：${guide.bring.join('、')}。`]),
        ]),
        steps: JSON.stringify(guide.steps.map(([title, detail]) => `${title}：${detail}`)),
        published_at: now,
      })),
  );
}
