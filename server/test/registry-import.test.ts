import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFacts, type StudentFacts } from '../src/campus/registry/student-facts.js';
import { openPrivate } from '../src/campus/registry/private-fields.js';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { mint, type Person } from './kit/person.js';
import { bring, confirm, CONFIRM, look, preview, registrySnapshot, sweep } from './kit/registry.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const HEADER = '学号,姓名,学生身份,校区,学院,专业,班级,年级,生源地,身份证号,手机号,银行卡号,开户行';
const row = (
  number: string,
  name: string,
  more = '贵州省,31010120000101019X,13812345678,6217000000000000004,中国银行',
) => `${number},${name},本科生,松江校区,理学院,统计学,理学2601,2026级,${more}`;
const list = (...rows: string[]) => [HEADER, ...rows, ''].join('\r\n');

describe.each(DIALECTS)('lists into the registry on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let admin: Person;
  beforeAll(async () => {
    house = await testHouse(dialect);
    database = house.house.services.database;
    admin = await mint(house, 'admin', 'console');
  });
  afterAll(() => house.close());

  async function student(number: string) {
    const [found] = await database.all<{
      id: string;
      accountId: string;
      name: string;
      college: string;
      status: string;
    }>('SELECT id, account_id AS accountId, name, college, status FROM student WHERE number = ?', [number]);
    if (found === undefined) throw new Error(`no ${number}`);
    return found;
  }

  async function facts(number: string): Promise<StudentFacts> {
    const found = await readFacts(database, (await student(number)).id);
    if (found === null) throw new Error(number);
    return found;
  }

  it('tries them first and writes nothing until they are confirmed', async () => {
    const before = await registrySnapshot(house);
    const read = await preview(house, admin, 'STUDENTS', list(row('269910001', '尉迟𠮷')));
    expect(read).toMatchObject({ state: 'READY', rowsRead: 1, toAdd: 1, toChange: 0, unchanged: 0, faulty: 0 });
    expect(await registrySnapshot(house)).toBe(before);
    const fields = Object.fromEntries((read.changes[0]?.fields ?? []).map(({ column, after }) => [column, after]));
    expect(fields).toMatchObject({
      学生身份: '本科生',
      校区: '松江校区',
      生源地: '贵州省',
      身份证号: '310***********019X',
      手机号: '138****5678',
      银行卡号: '6217***********0004',
    });
    await confirm(admin, read);
    expect((await look(admin, read.id)).state).toBe('APPLYING');
    await sweep(house);
    expect(await look(admin, read.id)).toMatchObject({ state: 'DONE', rowsApplied: 1, written: 1, leftOut: 0 });
    const added = await student('269910001');
    expect(added).toMatchObject({ name: '尉迟𠮷', status: 'ENROLLED' });
    const [account] = await database.all(
      'SELECT username, display_name AS name, password_hash AS hash FROM account WHERE id = ?',
      [added.accountId],
    );
    expect(account).toEqual({ username: '269910001', name: '尉迟𠮷', hash: null });
    const [sealed] = await database.all<{ idNumber: string }>(
      'SELECT id_number AS idNumber FROM student_private WHERE student_id = ?',
      [added.id],
    );
    expect(sealed?.idNumber).not.toContain('3101');
    const plain = openPrivate(house.house.services.cipher, added.id, 'idNumber', sealed?.idNumber ?? '');
    expect(plain).toBe('31010120000101019X');
  });

  it('brings what stands up to date, without doubling and without touching what a row leaves out', async () => {
    const first = list(row('269910002', '单雨'));
    await bring(house, admin, 'STUDENTS', first);
    const again = await preview(house, admin, 'STUDENTS', first);
    expect(again).toMatchObject({ toAdd: 0, toChange: 0, unchanged: 1, changes: [] });
    const changed = await bring(house, admin, 'STUDENTS', '姓名,学号,学籍状态,手机\n单雨,269910002,休学,\n');
    expect(changed).toMatchObject({ state: 'DONE', toChange: 1, written: 1 });
    expect(changed.changes[0]?.fields).toEqual([{ column: '学籍状态', before: '在籍', after: '休学' }]);
    expect(await student('269910002')).toMatchObject({ status: 'SUSPENDED', college: '理学院' });
    const { number } = (await facts('269910002')).student;
    const rows = await database.all('SELECT id FROM student WHERE number = ?', [number]);
    expect(rows).toHaveLength(1);
    const [kept] = await database.all<{ phone: string | null }>(
      'SELECT phone FROM student_private JOIN student ON student.id = student_id WHERE number = ?',
      [number],
    );
    expect(kept?.phone).not.toBeNull();
  });

  it.each([
    [
      'AWARD',
      '学号,学年,资助项目,金额\n269910003,2025-2026学年,国家助学金,"4,400.00"\n',
      '学号,学年,资助项目,金额（元）\n269910003,2025—2026,NATIONAL_GRANT,3300\n',
      'awards',
      { period: '2025-2026', code: 'NATIONAL_GRANT', amountFen: 330_000 },
    ],
    [
      'LOAN',
      '学号,学年,贷款类型,合同号\n269910003,2025-26,生源地助学贷款,A1\n',
      '学号,学年,项目名称,贷款金额\n269910003,2025/2026,生源地助学贷款,¥12000元\n',
      'loans',
      { code: 'ORIGIN_LOAN', amountFen: 1_200_000, number: 'A1' },
    ],
    [
      'HONOUR',
      '学号,获奖学年,称号\n269910003,2025-2026,三好学生\n',
      '学号,学年,荣誉称号,授予日期\n269910003,2025-2026,三好学生,2026/5/4\n',
      'honours',
      { code: 'MERIT_STUDENT', issuedOn: '2026-05-04' },
    ],
    [
      'HARDSHIP',
      '学号,学年,困难等级\n269910003,2026-2027,一般困难\n',
      '学号,认定学年,认定等级\n269910003,2026-2027,特别困难\n',
      'hardship',
      { period: '2026-2027', level: 'SEVERE' },
    ],
    [
      'GRADE',
      '学号,学年学期,课程名称,成绩\n269910003,2025-2026学年第一学期,高等数学,58\n',
      '学号,学期,课程,总评\n269910003,2025-2026-1,高等数学,良\n',
      'grades',
      { period: '2025-2026-1', title: '高等数学', score: null, code: 'GOOD', passed: true },
    ],
    [
      'SKILL_CERTIFICATE',
      '学号,证书名称,证书编号\n269910003,大学英语四级,C-1\n',
      '学号,证书,证书号,发证日期\n269910003,CET4,C-1,46000\n',
      'skillCertificates',
      { code: 'CET4', number: 'C-1', issuedOn: '2025-12-09' },
    ],
    [
      'VOLUNTEER',
      '学号,服务时长\n269910003,10.5\n',
      '学号,时长（小时）,义工证\n269910003,12小时,Y1\n',
      'volunteer',
      { minutes: 720, number: 'Y1' },
    ],
  ] as const)('takes %s, and the same record again as a change', async (kind, first, second, name, expected) => {
    await bring(house, admin, 'STUDENTS', list(row('269910003', '查理')));
    await bring(house, admin, kind, first);
    const changed = await bring(house, admin, kind, second);
    expect(changed).toMatchObject({ state: 'DONE', toAdd: 0, toChange: 1, faulty: 0 });
    const records = (await facts('269910003'))[name];
    expect(records).toHaveLength(1);
    expect(records?.[0]).toMatchObject(expected);
    expect(await preview(house, admin, kind, second)).toMatchObject({ toChange: 0, unchanged: 1 });
  });

  it('writes a confirmed list once, however many confirm it', async () => {
    const read = await preview(house, admin, 'STUDENTS', list(row('269910004', '仇飞')));
    const ask = () =>
      admin.ask(CONFIRM, { input: { id: read.id, expectedVersion: read.version } }).then((answer) => {
        return answer.errors?.[0]?.extensions.code ?? 'granted';
      });
    const answers = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(answers.filter((answer) => answer === 'granted')).toHaveLength(1);
    expect(
      answers.filter((answer) => answer !== 'granted').every((code) => ['ALREADY_DONE', 'CONFLICT'].includes(code)),
    ).toBe(true);
    await Promise.all([sweep(house), sweep(house)]);
    expect(await look(admin, read.id)).toMatchObject({ state: 'DONE', written: 1 });
    const confirmed = await database.all(
      "SELECT id FROM audit_entry WHERE action = 'IMPORT_CONFIRMED' AND subject_id <> ''",
    );
    expect(confirmed.length).toBeGreaterThan(0);
  });

  it('knows of a kind only when it was written', async () => {
    await database.run("DELETE FROM registry_coverage WHERE kind = 'HONOUR'");
    const read = await preview(house, admin, 'HONOUR', '学号,学年,荣誉称号\n230900002,2024-2025,优秀志愿者\n');
    expect((await facts('230900002')).honours).toBeNull();
    await confirm(admin, read);
    expect((await facts('230900002')).honours).toBeNull();
    await sweep(house);
    const known = await facts('230900002');
    expect(known.honours).toMatchObject([{ code: 'OUTSTANDING_VOLUNTEER' }]);
    expect(known.covers('HONOUR', '2024-2025')).toBe(true);
    expect(known.covers('HONOUR', '2025-2026')).toBe(false);
  });
});
