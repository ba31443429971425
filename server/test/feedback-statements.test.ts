import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { FEEDBACK_FIELDS } from './kit/feedback.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const ROW = 'id stateLabel office { name } aboutTitle waitingSince student { name }';
const LISTS = {
  "the office's queue": `{ feedbacks(state: [WAITING], office: "STUDENT_AFFAIRS", first: 100) { totalCount nodes { ${ROW} } } }`,
  'threads and all': `{ feedbacks(first: 100) { nodes { ${ROW} ${FEEDBACK_FIELDS} } } }`,
  'the count beside the navigation': '{ feedbacks(state: [WAITING], first: 1) { totalCount } }',
};

describe.each(DIALECTS)('the statements of feedback on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let affairs: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 2, bookings: 0, guides: true } });
    [lin, affairs] = [await mintStudent(house, '230900001'), await mint(house, 'student-affairs', 'console')];
    await Promise.all([lin, affairs].map((person) => person.get('{ service { name } }')));
  });
  afterAll(() => house.close());

  /** Threads of so many entries, each with a picture that need not be there to be counted. */
  async function fill(threads: number, entries: number): Promise<string[]> {
    const { database, cipher, clock } = house.house.services;
    const people = await database.all<{ id: string; accountId: string }>(
      "SELECT id, account_id AS accountId FROM student WHERE number = '230900001'",
    );
    const { id: student = '', accountId = '' } = people[0] ?? {};
    const now = clock.now();
    const common = {
      student_id: student,
      office_code: 'STUDENT_AFFAIRS',
      about: 'NOTICES',
      state: 'WAITING',
      version: 1,
    };
    const ids = Array.from({ length: threads }, () => newId());
    const said = ids.flatMap((thread) =>
      Array.from({ length: entries }, () => ({ thread, id: newId(), file: newId() })),
    );
    await database.transaction(async (tx) => {
      const at = { queued_at: now, created_at: now };
      await insertRows(
        tx,
        'feedback',
        ids.map((id) => ({ id, ...common, ...at })),
      );
      await insertRows(
        tx,
        'feedback_entry',
        said.map(({ id, thread }, i) => ({
          ...{ id, feedback_id: thread, account_id: accountId, at: now + i, text: cipher.seal('前面的话', id) },
          ...{ by_staff: i % 2 === 1, office_code: i % 2 === 1 ? 'STUDENT_AFFAIRS' : null },
        })),
      );
      await insertRows(
        tx,
        'feedback_event',
        ids.map((id) => ({
          ...{ id: newId(), subject_id: id, at: now, action: 'SUBMIT', from_state: null, to_state: 'WAITING' },
          ...{ actor_account_id: accountId, actor_kind: 'APPLICANT', note: null },
        })),
      );
    });
    return ids;
  }
  const count = async (person: Person, query: string, variables = {}) => {
    const { answer, statements } = await statementsOf(house, () => person.ask<object>(query, variables));
    expect(answer.errors).toBeUndefined();
    return [statements.length, JSON.stringify(answer.data).length] as const;
  };

  it('are as many for a hundred threads as for one, and for a long one as for a short one', async () => {
    const counts: Record<string, number[]> = {};
    const sizes: Record<string, number[]> = {};
    let made = 0;
    for (const rows of [1, 10, 90]) {
      await fill(rows - made, 2);
      made = rows;
      for (const [name, query] of Object.entries(LISTS)) {
        const people = name === "the office's queue" ? [affairs] : [affairs, lin];
        for (const [i, person] of people.entries()) {
          const [statements, size] = await count(person, query);
          (counts[`${name} ${i}`] ??= []).push(statements);
          (sizes[`${name} ${i}`] ??= []).push(size);
        }
      }
    }
    for (const [name, [one = 0, ...more]] of Object.entries(counts)) {
      expect.soft(more, name).toEqual([one, one]);
      expect.soft(one, name).toBeLessThanOrEqual(name.startsWith('threads') ? 9 : 4);
    }
    // What is counted is really there.
    expect(sizes["the office's queue 0"]?.[2]).toBeGreaterThan(20 * (sizes["the office's queue 0"]?.[0] ?? 0));
    const [short = '', long = ''] = [(await fill(1, 1))[0], (await fill(1, 40))[0]];
    const THREAD = `query ($id: ID!) { node(id: $id) { ... on Feedback { ${FEEDBACK_FIELDS} } } }`;
    for (const person of [lin, affairs]) {
      const [few] = await count(person, THREAD, { id: toGlobalId('Feedback', short) });
      const [many, size] = await count(person, THREAD, { id: toGlobalId('Feedback', long) });
      expect([many, few <= 8, size > 2_000]).toEqual([few, true, true]);
    }
  });
});
