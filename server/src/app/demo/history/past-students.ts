import { academicYearAt, yearsBefore } from '../../../campus/registry/academic-year.js';
import { factsOf, type StudentFacts } from '../../../campus/registry/student-facts.js';
import type { Instant } from '../../../kernel/clock.js';
import { inList } from '../../../platform/db/in-list.js';
import type { Sql } from '../../../platform/db/sql.js';
import type { LabelOf } from '../../../review/applications/application-workflow.js';
import { judgeBy, periodOf } from '../../../review/eligibility/eligibility.reads.js';
import { isEligible } from '../../../review/eligibility/judge.js';
import type { HouseContext } from '../../context.js';
import { contextFor } from '../../context-for.js';
import type { House } from '../../open-house.js';
import { filledForm } from '../applications/filled-form.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import { demoStudents } from '../people.js';
import type { Random } from '../random.js';
import { recordRow } from '../registry/records.js';
import type { Applicant, Offer } from './past-application.js';
import type { WorkflowHistory } from './workflow-history.js';

type StudentRow = Omit<Applicant, 'offers'>;

const CHUNK = 500;

/** Every student but the demo people, whose own applications the demo tells. Who has nothing to certify gets a grant of old. */
export async function readApplicants(
  house: House,
  histories: readonly WorkflowHistory[],
  random: Random,
  now: Instant,
): Promise<Applicant[]> {
  const { database } = house.services;
  const names = inList(demoStudents.map((student) => student.number));
  const rows = await database.all<StudentRow>(
    'SELECT id, account_id AS accountId, number, name, identity, campus_code AS campus, college, major, grade FROM student' +
      ` WHERE number NOT IN ${names.sql} ORDER BY number`,
    names.params,
  );
  const applicants: Applicant[] = [];
  for (let i = 0; i < rows.length; i += CHUNK) {
    const chunk = rows.slice(i, i + CHUNK);
    const offered = await offersOf(house, histories, chunk, random, now);
    const poor = chunk.filter(({ id }) => offered.get(id)?.length === 0);
    await grantOfOld(database, poor, now);
    const then = await offersOf(house, histories, poor, random, now);
    for (const row of chunk) {
      const offers = then.get(row.id) ?? offered.get(row.id) ?? [];
      if (offers.length > 0) applicants.push({ ...row, offers });
    }
  }
  return applicants;
}

async function offersOf(
  house: House,
  histories: readonly WorkflowHistory[],
  rows: readonly StudentRow[],
  random: Random,
  now: Instant,
): Promise<Map<string, Offer[]>> {
  const context = await contextFor(house, null);
  const facts = await factsOf(context).loadMany(rows.map((row) => row.id));
  return new Map(
    rows.map(({ id }, i) => {
      const known = facts[i];
      if (known === null || known === undefined || known instanceof Error) return [id, []];
      return [id, histories.flatMap((history) => offerOf(context, history, known, random, now) ?? [])];
    }),
  );
}

function offerOf(
  context: HouseContext,
  history: WorkflowHistory,
  facts: StudentFacts,
  random: Random,
  now: Instant,
): Offer | null {
  const { workflow, rounds } = history;
  const round = rounds.at(-1) ?? null;
  const verdicts = judgeBy(workflow, facts, [], round, periodOf(workflow, round?.id ?? '', now), now);
  const values = isEligible(verdicts) ? filledForm(workflow, facts, random) : null;
  if (values === null) return null;
  const labelOf: LabelOf = (dictionary, code, title) => context.dictionaries.entry(dictionary, code)?.label ?? title;
  return {
    history,
    values,
    items: workflow.paper?.items(facts, values, labelOf) ?? [],
    verdicts: JSON.stringify(verdicts),
  };
}

async function grantOfOld(sql: Sql, students: readonly StudentRow[], now: Instant): Promise<void> {
  const period = yearsBefore(academicYearAt(now), 2);
  const grant = { kind: 'AWARD', period, code: 'SOCIAL_GRANT', amountFen: 200_000 } as const;
  await insertRows(
    sql,
    'student_record',
    students.map(({ id }) => recordRow(id, grant, now)),
  );
}
