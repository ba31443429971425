import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, type Person } from './kit/person.js';
import { bring, headersOf, preview } from './kit/registry.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const get = (person: Person, file: string) =>
  fetch(`${person.url}/registry/exports/${file}`, { headers: headersOf(person) });

describe.each(DIALECTS)('lists out of the registry, on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let admin: Person;
  beforeAll(async () => {
    // More than a page of rows.
    house = await testHouse(dialect, { size: { students: 1_100, bookings: 0 } });
    database = house.house.services.database;
    admin = await mint(house, 'admin', 'console');
  });
  afterAll(() => house.close());

  async function exported(file: string, person = admin): Promise<Buffer> {
    const response = await get(person, file);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  }

  it('are UTF-8 with a mark, every student once, sensitive values masked, and written down', async () => {
    const bytes = await exported('students.csv');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = bytes.toString().replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).toBe(
      '学号,姓名,学生身份,学籍状态,校区,学院,专业,班级,年级,生源地,身份证号,手机号,银行卡号,开户行',
    );
    const numbers = await database.all<{ number: string }>('SELECT number FROM student ORDER BY number');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(numbers.map(({ number }) => number));
    const mine = lines.find((line) => line.startsWith('230900001,'));
    expect(mine).toMatch(
      /^230900001,林晓雨,本科生,在籍,松江校区,纺织学院,纺织工程,纺织2301,2023,贵州省,52\d\*{11}\w{4},1\d\d\*{4}\d{4},62\d\d\*{11}\d{4},/,
    );
    expect(bytes.toString()).not.toMatch(/\d{17}[\dX]/);
    const [entry] = await database.all<{ detail: string; subject: string }>(
      "SELECT detail, subject_id AS subject FROM audit_entry WHERE action = 'EXPORT_REGISTRY'",
    );
    expect(entry).toEqual({ detail: '{"format":"csv"}', subject: 'STUDENTS' });
  });

  it.each(['STUDENTS', 'AWARD', 'LOAN', 'HONOUR', 'HARDSHIP', 'GRADE', 'SKILL_CERTIFICATE', 'VOLUNTEER'])(
    'of %s read back as what stands, in both formats and languages',
    async (kind) => {
      const table = kind === 'STUDENTS' ? 'student' : `student_record WHERE kind = '${kind}'`;
      const [{ n } = { n: 0 }] = await database.all<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);
      expect(Number(n)).toBeGreaterThan(10);
      for (const [format, person] of [
        ['csv', admin],
        ['xlsx', admin],
        ['csv', admin.speaking('en')],
      ] as const) {
        const read = await preview(house, admin, kind, await exported(`${kind.toLowerCase()}.${format}`, person));
        expect(read, `${format} ${read.failure} ${JSON.stringify(read.problems[0])}`).toMatchObject({
          state: 'READY',
          rowsRead: Number(n),
          unchanged: Number(n),
          faulty: 0,
        });
      }
    },
  );

  it('run nothing that somebody typed', async () => {
    const evil = '=HYPERLINK(1)';
    await bring(house, admin, 'GRADE', `学号,学期,课程,成绩\n230900002,2025-2026-1,${evil},60\n`);
    const csv = (await exported('grade.csv')).toString();
    expect(csv).toContain(`,'${evil},`);
    expect(csv).not.toContain(`,${evil}`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await exported('grade.xlsx')) as unknown as ArrayBuffer);
    const types = new Set<ExcelJS.ValueType>();
    workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => types.add(cell.type)));
    expect(types.has(ExcelJS.ValueType.Formula)).toBe(false);
  });

  it('are for those who import, and for no other address', async () => {
    const statuses = async (person: Person) => (await get(person, 'students.csv')).status;
    const audited = () => database.all("SELECT id FROM audit_entry WHERE action = 'EXPORT_REGISTRY'");
    const before = (await audited()).length;
    expect(await statuses(nobody(house, 'console'))).toBe(401);
    for (const name of ['student-affairs', 'student-aid', 'counselling-head']) {
      expect(await statuses(await mint(house, name, 'console'))).toBe(403);
    }
    expect(await statuses(await mint(house, '230900001', 'student'))).toBe(403);
    for (const file of ['secrets.csv', 'students.pdf', 'students', '..%2fstudents.csv']) {
      expect((await get(admin, file)).status, file).toBe(400);
    }
    expect((await audited()).length).toBe(before);
  });
});
