import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, type Person } from './kit/person.js';
import { bring } from './kit/registry.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const RECORDS =
  'number status statusLabel homeRegion homeRegionCode awards { projectCode title period amount } loans { title contractNumber }' +
  ' honours { honourCode title } hardship { period level levelLabel } grades { course score passed markLabel }' +
  ' skillCertificates { certificateCode title number issuedOn } volunteering { hours cardNumber }' +
  ' sensitive { idNumber phone bankAccount bankName }';
const NODE = `query ($id: ID!) { node(id: $id) { ... on Student { ${RECORDS} } } }`;
const LIST = `query ($search: String, $college: String, $grade: Int, $status: StudentStatus, $first: Int!, $after: String) {
  students(search: $search, college: $college, grade: $grade, status: $status, first: $first, after: $after) {
    nodes { number name college grade } pageInfo { endCursor hasNextPage } totalCount } }`;
interface StudentAnswer {
  readonly number: string;
  readonly awards: readonly object[] | null;
  readonly sensitive: Record<string, string> | null;
  readonly [field: string]: unknown;
}
interface ListAnswer {
  readonly nodes: readonly { number: string; name: string; college: string; grade: number }[];
  readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  readonly totalCount: string;
}

describe.each(DIALECTS)('the registry in the graph, on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let admin: Person;
  let reviewer: Person;
  let me: Person;
  let myId: string;
  const staff = (name: string) => mint(house, name, 'console');
  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 40, bookings: 0 } });
    database = house.house.services.database;
    [admin, reviewer] = [await staff('admin'), await staff('student-affairs')];
    me = await mint(house, '230900001', 'student');
    myId = (await me.get<{ viewer: { student: { id: string } } }>('{ viewer { student { id } } }')).viewer.student.id;
  });
  afterAll(() => house.close());

  const nodeFor = async (person: Person) => (await person.get<{ node: StudentAnswer | null }>(NODE, { id: myId })).node;
  const list = async (person: Person, variables: object = {}) =>
    (await person.get<{ students: ListAnswer }>(LIST, { first: 20, ...variables })).students;

  it('tells students what is on record of them, in the language asked for', async () => {
    const mine = await nodeFor(me);
    expect(mine).toMatchObject({
      number: '230900001',
      status: 'ENROLLED',
      statusLabel: '在籍',
      homeRegion: '贵州省',
      homeRegionCode: 'GUIZHOU',
      awards: [{ projectCode: 'NATIONAL_GRANT', title: '国家助学金', amount: '4400.00' }],
      loans: [{ title: '生源地助学贷款', contractNumber: 'SYD20250831007' }],
      honours: [{ honourCode: 'MERIT_STUDENT', title: '三好学生' }],
      hardship: [{ level: 'SEVERE', levelLabel: '特别困难' }, { level: 'SEVERE' }],
      skillCertificates: [{ certificateCode: 'CET4', title: '大学英语四级', issuedOn: '2025-02-27' }],
      volunteering: { hours: '46.00', cardNumber: 'DHYG20230117' },
    });
    expect(mine?.['grades']).toContainEqual({ course: '高等数学', score: '91.5', passed: true, markLabel: null });
    const english = await nodeFor(me.speaking('en'));
    expect(english).toMatchObject({
      statusLabel: 'Enrolled',
      homeRegion: 'Guizhou',
      awards: [{ title: 'National grant' }],
    });
    await database.run("DELETE FROM registry_coverage WHERE kind = 'LOAN'");
    expect((await nodeFor(me))?.['loans']).toBeNull();
    await database.run("INSERT INTO registry_coverage (kind, period, imported_at) VALUES ('LOAN', '2025-2026', 1)");
  });

  it('masks sensitive fields for everybody and numbers for staff, except those who receive students in person', async () => {
    const [mine, theirs] = [await nodeFor(me), await nodeFor(reviewer)];
    expect(mine?.sensitive).toMatchObject({
      idNumber: expect.stringMatching(/^52\d\*{11}\d{3}[\dX]$/),
      phone: expect.stringMatching(/^1\d{2}\*{4}\d{4}$/),
      bankAccount: expect.stringMatching(/^62\d{2}\*{11}\d{4}$/),
      bankName: expect.stringMatching(/银行/),
    });
    expect(theirs?.sensitive).toEqual(mine?.sensitive);
    expect([mine?.number, theirs?.number]).toEqual(['230900001', '230****01']);
    const [counsellor] = await database.all<{ id: string }>("SELECT id FROM staff WHERE name = '沈静'");
    await database.run(
      "INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, 'STUDENT_AFFAIRS', 'REVIEWER')",
      [newId(), counsellor?.id ?? ''],
    );
    expect((await nodeFor(await staff('counsellor')))?.number).toBe('230900001');
  });

  it('shows the records to nobody but the student and staff who read the registry', async () => {
    for (const name of ['admin', 'student-affairs', 'student-aid', 'work-study']) {
      expect((await nodeFor(await staff(name)))?.awards, name).toHaveLength(1);
    }
    for (const name of ['counselling-desk', 'sunshine', 'employer']) {
      expect(await nodeFor(await staff(name)), name).toBeNull();
      expect((await (await staff(name)).refused(LIST, { first: 20 })).extensions.code, name).toBe('FORBIDDEN');
    }
    expect(await nodeFor(await mint(house, '230900002', 'student'))).toBeNull();
    expect((await me.refused(LIST, { first: 20 })).extensions.code).toBe('FORBIDDEN');
    expect((await nobody(house, 'console').refused(LIST, { first: 20 })).extensions.code).toBe('UNAUTHENTICATED');
    // Where a student is reached by another way, the registry's fields are null and nothing else is.
    const fields = house.served.schema.getType('Student') as unknown as {
      getFields(): Record<string, { resolve(row: object, args: object, context: object): unknown }>;
    };
    for (const field of ['awards', 'hardship', 'sensitive', 'homeRegion', 'volunteering', 'grades']) {
      const actor = { studentId: null, roles: [{ office: 'COUNSELLING_CENTRE', role: 'HEAD' }] };
      expect(fields.getFields()[field]?.resolve({ id: 'x', homeRegion: 'GUIZHOU' }, {}, { actor }), field).toBeNull();
    }
  });

  it('reads the records of a hundred students by as many statements as of one', async () => {
    const query = `query ($first: Int!) { students(first: $first) { nodes { ${RECORDS} campus { name } } } }`;
    const counts = [];
    for (const first of [1, 43]) {
      const { answer, statements } = await statementsOf(house, () =>
        reviewer.ask<{ students: ListAnswer }>(query, { first }),
      );
      expect(answer.data?.students.nodes).toHaveLength(first);
      counts.push(statements.length);
    }
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(5);
  });

  it('finds students by characters, number, pinyin and initials, rare characters and surnames of several readings', async () => {
    const people: Readonly<Record<string, string>> = {
      单雄信: 'shanxiongxin',
      曾国强: 'zengguoqiang',
      解小龙: 'xiexiaolong',
      仇千里: 'qiuqianli',
      查良镛: 'zhaliangyong',
      尉迟恭: 'yuchigong',
      吕布: 'lvbu',
      㛃䶮: 'jieyan',
      '阿依古丽·买买提': 'ayigulimaimaiti',
    };
    const rows = ['𠮷田', ...Object.keys(people)].map(
      (name, i) => `2699300${10 + i},${name},本科生,松江,测试学院,测试,测1,2026`,
    );
    await bring(house, admin, 'STUDENTS', ['学号,姓名,学生身份,校区,学院,专业,班级,年级', ...rows].join('\n'));
    const found = async (search: string) =>
      (await list(reviewer, { search, college: '测试学院' })).nodes.map(({ name }) => name);
    for (const [name, reading] of Object.entries(people)) {
      expect(await found(name), name).toEqual([name]);
      expect(await found(reading), reading).toEqual([name]);
      expect(await found(reading.slice(0, -1).toUpperCase()), reading).toEqual([name]);
    }
    expect(await found('sxx')).toEqual(['单雄信']);
    expect(await found('ycg')).toEqual(['尉迟恭']);
    expect(await found('𠮷')).toEqual(['𠮷田']);
    expect(await found('䶮')).toEqual(['㛃䶮']);
    expect(await found('买买')).toEqual(['阿依古丽·买买提']);
    expect(await found('zha liang yong')).toEqual(['查良镛']);
    expect(await found('269930011')).toEqual(['单雄信']);
    expect(await found('２６９９３００１１')).toEqual(['单雄信']);
    expect(await found('26993001')).toHaveLength(10);
    expect(await found('chan')).toEqual([]);
    for (const odd of ['%', '_', '!', "'; DROP TABLE student;--", '单%', '😀'])
      expect(await found(odd), odd).toEqual([]);
    const told = await reviewer.refused(LIST, { first: 20, search: '字'.repeat(51) });
    expect(told.extensions.unmet?.[0]?.code).toBe('SEARCH_TOO_LONG');
  });

  it('walks all students page by page, each once, in the order of their numbers', async () => {
    const all = (await database.all<{ number: string }>('SELECT number FROM student ORDER BY number')).map(
      (row) => row.number,
    );
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: ListAnswer = await list(admin, { first: 7, after });
      walked.push(...page.nodes.map(({ name }) => name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const names = await database.all<{ name: string }>('SELECT name FROM student ORDER BY number');
    expect(walked).toEqual(names.map(({ name }) => name));
    expect((await list(admin)).totalCount).toBe(String(all.length));
    const college = '理学院';
    const filtered = await list(admin, { college, first: 100 });
    expect(filtered.nodes.length).toBeGreaterThan(0);
    expect(filtered.nodes.every((node) => node.college === college)).toBe(true);
    expect((await list(admin, { grade: 2023, first: 100 })).nodes.every(({ grade }) => grade === 2023)).toBe(true);
    expect((await list(admin, { status: 'GRADUATED' })).nodes).toEqual([]);
    expect((await admin.refused(LIST, { first: 101 })).extensions.unmet?.[0]?.code).toBe('PAGE_SIZE');
    expect((await admin.refused(LIST, { first: 20, after: 'nonsense' })).extensions.unmet?.[0]?.code).toBe('CURSOR');
  });

  it('tells each person his or her permissions on the registry', async () => {
    const of = async (name: string) => {
      const { viewer } = await (
        await staff(name)
      ).get<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
      return viewer.permissions.filter((code) => /^REGISTRY|^DICTIONARIES/.test(code)).sort();
    };
    expect(await of('admin')).toEqual(['DICTIONARIES_EDIT', 'REGISTRY_IMPORT', 'REGISTRY_READ', 'REGISTRY_REVEAL']);
    expect(await of('student-aid')).toEqual(['REGISTRY_READ', 'REGISTRY_REVEAL']);
    expect(await of('work-study')).toEqual(['REGISTRY_READ']);
    expect(await of('counselling-head')).toEqual([]);
  });
});
