import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '../src/app/context-for.js';
import { academicYearAt, yearsBefore } from '../src/campus/registry/academic-year.js';
import { factsOf, readFacts, type StudentFacts } from '../src/campus/registry/student-facts.js';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)('what is known of a student, on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  beforeAll(async () => {
    house = await testHouse(dialect);
    database = house.house.services.database;
  });
  afterAll(() => house.close());

  async function idsOf(...numbers: string[]): Promise<string[]> {
    const rows = await database.all<{ id: string; number: string }>('SELECT id, number FROM student');
    return numbers.map((number) => rows.find((row) => row.number === number)?.id ?? '');
  }

  async function facts(number: string): Promise<StudentFacts> {
    const [id = ''] = await idsOf(number);
    const found = await readFacts(database, id);
    if (found === null) throw new Error(number);
    return found;
  }

  it('is what the demo people’s table says', async () => {
    const year = academicYearAt(house.house.services.clock.now());
    const last = yearsBefore(year, 1);
    const first = await facts('230900001');
    expect(first.student).toMatchObject({ __typename: 'Student', number: '230900001', homeRegion: 'GUIZHOU' });
    expect(first.hardship?.map(({ period, level }) => [period, level])).toEqual([
      [year, 'SEVERE'],
      [last, 'SEVERE'],
    ]);
    expect(first.awards).toMatchObject([{ period: last, code: 'NATIONAL_GRANT', amountFen: 440_000 }]);
    expect(first.loans).toMatchObject([{ code: 'ORIGIN_LOAN' }]);
    expect(first.honours).toMatchObject([{ code: 'MERIT_STUDENT' }]);
    expect(first.skillCertificates).toMatchObject([{ code: 'CET4' }]);
    expect(first.volunteer).toMatchObject([{ minutes: 2_760, number: 'DHYG20230117' }]);
    expect(first.grades?.every(({ passed }) => passed === true)).toBe(true);
    const second = await facts('230900002');
    expect([second.hardship, second.awards, second.honours]).toEqual([[], [], []]);
    expect(second.grades?.map(({ score, passed }) => [score, passed])).toContainEqual([585, false]);
    const third = await facts('2250001');
    expect(third.hardship).toMatchObject([{ period: year, level: 'MODERATE' }]);
    expect(third.awards).toMatchObject([{ code: 'ACADEMIC_SCHOLARSHIP' }]);
  });

  it('takes two statements for one student and for many, and has null for nobody', async () => {
    const numbers = (await database.all<{ id: string }>('SELECT id FROM student')).map((row) => row.id);
    for (const ids of [numbers.slice(0, 1), numbers]) {
      const context = await contextFor(house.house, null);
      const { answer, statements } = await statementsOf(house, () => factsOf(context).loadMany([...ids, 'nobody']));
      expect(statements).toHaveLength(2);
      expect(answer.pop()).toBeNull();
      expect(answer.map((one) => (one as StudentFacts).student.id)).toEqual(ids);
    }
  });

  it('tells what was never imported from what is not there', async () => {
    expect((await facts('230900002')).loans).toEqual([]);
    await database.run("DELETE FROM registry_coverage WHERE kind IN ('LOAN', 'AWARD')");
    const unknown = await facts('230900002');
    expect(unknown.loans).toBeNull();
    expect(unknown.covers('LOAN')).toBe(false);
    expect(unknown.hardship).toEqual([]);
    // Records without their coverage would be a registry that contradicts itself; then the kind is still unknown.
    expect((await facts('230900001')).awards).toBeNull();
    expect(unknown.covers('HARDSHIP')).toBe(true);
    expect(unknown.covers('HARDSHIP', '1999-2000')).toBe(false);
  });
});
