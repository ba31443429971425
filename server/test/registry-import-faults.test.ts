import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { gb18030 } from './kit/gb18030.js';
import { mint, nobody, type Person } from './kit/person.js';
import {
  begin,
  bring,
  CONFIRM,
  look,
  preview,
  registrySnapshot,
  send,
  sweep,
  upload,
  type Imported,
} from './kit/registry.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const COLUMNS = [
  '学号',
  '姓名',
  '学生身份',
  '学籍状态',
  '校区',
  '学院',
  '专业',
  '班级',
  '年级',
  '生源地',
  '身份证号',
  '手机号',
  '银行卡号',
];
const GOOD = [
  '269920001',
  '解晓',
  '本科生',
  '在籍',
  '松江',
  '理学院',
  '统计学',
  '理学2601',
  '2026',
  '贵州',
  '31010120000101019X',
  '13812345678',
  '6217000000000000004',
];
const SECRET = '310101200001010190';

const listOf = (rows: readonly (readonly string[])[], columns: readonly string[] = COLUMNS) =>
  [columns, ...rows].map((row) => row.join(',')).join('\n');

/** The good row with one cell of another content. */
const withCell = (column: string, text: string) => GOOD.map((cell, i) => (COLUMNS[i] === column ? text : cell));

describe.each(DIALECTS)('what is wrong with a list, on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let admin: Person;
  beforeAll(async () => {
    house = await testHouse(dialect);
    database = house.house.services.database;
    admin = await mint(house, 'admin', 'console');
  });
  afterAll(() => house.close());

  /** Tries a list that must have something wrong in it; nothing may have been written. */
  async function faults(kind: string, bytes: string | Uint8Array): Promise<Imported> {
    const before = await registrySnapshot(house);
    const read = await preview(house, admin, kind, bytes);
    expect(await registrySnapshot(house)).toBe(before);
    return read;
  }

  it('is told by row and column, in both languages, and quotes nothing sensitive', async () => {
    const cases: readonly (readonly [column: string, text: string, code: string, zh: RegExp, en: RegExp])[] = [
      ['学号', '', 'EMPTY', /不能为空/, /empty/],
      ['学号', '2309A', 'NOT_A_NUMBER_OF_STUDENTS', /“2309A”不是学号/, /not a student number/],
      ['姓名', '', 'EMPTY', /不能为空/, /empty/],
      ['姓名', '长'.repeat(61), 'TOO_LONG', /60/, /60/],
      ['学生身份', '教授', 'NOT_AN_IDENTITY', /不是学生身份/, /not an identity/],
      ['学籍状态', '留级', 'NOT_A_STATUS', /不是学籍状态/, /not a status/],
      ['校区', '徐汇', 'NOT_A_CAMPUS', /没有叫“徐汇”的校区/, /no campus/],
      ['年级', '26', 'NOT_A_YEAR', /不是年级/, /year of entry/],
      ['生源地', '火星', 'UNKNOWN_WORD', /“生源地”中没有“火星”/, /"Home regions" has no "火星"/],
      ['身份证号', SECRET, 'ID_NUMBER_CHECK', /校验码不符/, /check character/],
      ['身份证号', '31010120', 'ok', /./, /./],
      ['身份证号', '3101012000', 'ID_NUMBER_FORM', /格式不正确/, /identity/],
      ['手机号', '无', 'PHONE_FORM', /电话号码/, /telephone/],
      ['银行卡号', '6217001234567890000', 'DIGITS_LOST', /末几位已被 Excel 丢失/, /lost the last digits/],
      ['银行卡号', '6.2E+18', 'DIGITS_LOST', /Excel/, /Excel/],
      ['银行卡号', '12', 'BANK_ACCOUNT_FORM', /10 到 25/, /10 to 25/],
      ['学院', '', 'NEEDED_OF_NEW', /新学生须填写学院/, /A new student needs: College/],
    ];
    // A number of its own for each row, so that none is a repetition.
    const rows = cases.map(([column, text], i) => {
      const row = withCell(column, text);
      return column === '学号' ? row : row.map((cell, at) => (at === 0 ? String(269_920_100 + i) : cell));
    });
    const read = await faults('STUDENTS', listOf(rows));
    const wrong = cases.filter(([, , code]) => code !== 'ok');
    expect(read).toMatchObject({ state: 'READY', faulty: wrong.length, toAdd: cases.length - wrong.length });
    const english = await look(admin.speaking('en'), read.id);
    for (const [i, [column, text, code, zh, en]] of cases.entries()) {
      const [told, ...more] = read.problems.filter(({ row }) => row === i + 2);
      if (code === 'ok') {
        expect(told, text).toBeUndefined();
        continue;
      }
      expect(more, text).toEqual([]);
      expect(told, text).toMatchObject({ column: code === 'NEEDED_OF_NEW' ? '学院' : column, code });
      expect(told?.message).toMatch(zh);
      expect(english.problems.find(({ row }) => row === i + 2)?.message).toMatch(en);
    }
    expect(JSON.stringify([read, english])).not.toMatch(new RegExp(`${SECRET}|6217001234567890000|3101012000`));
  });

  it('is told of records too, each by its column', async () => {
    const told = async (kind: string, list: string) =>
      (await faults(kind, list)).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
    expect(
      await told(
        'AWARD',
        '学号,学年,资助项目,金额\n230900001,2025,国家助学金,1\n230900001,2025-2026,火星奖,12.345\n999999999,2025-2026,国家助学金,1\n',
      ),
    ).toEqual([
      '2 学年 NOT_AN_ACADEMIC_YEAR',
      '3 资助项目 UNKNOWN_WORD',
      '3 金额 NOT_AN_AMOUNT',
      '4 学号 UNKNOWN_STUDENT',
    ]);
    expect(
      await told(
        'HARDSHIP',
        '学号,姓名,学年,困难等级\n230900001,林小雨,2026-2027,困难\n230900002,陈思远,2026-2028,贫困\n',
      ),
    ).toEqual(['2 姓名 NAME_DIFFERS', '3 学年 NOT_AN_ACADEMIC_YEAR', '3 困难等级 UNKNOWN_WORD']);
    expect(
      await told('GRADE', '学号,学期,课程,成绩\n230900001,2025-2026-4,数学,101\n230900001,2025-2026-2,,缺考\n'),
    ).toEqual(['2 成绩 NOT_A_MARK', '2 学期 NOT_A_TERM', '3 成绩 NOT_A_MARK', '3 课程 EMPTY']);
    expect(await told('VOLUNTEER', '学号,服务时长\n230900001,三十\n')).toEqual(['2 服务时长 NOT_HOURS']);
    expect(await told('HONOUR', '学号,学年,荣誉称号,日期\n230900001,2025-2026,三好学生,2025-13-01\n')).toEqual([
      '2 日期 NOT_A_DAY',
    ]);
    await database.run("UPDATE dictionary_entry SET active = 0 WHERE code = 'OUTSTANDING_LEADER'");
    const retired = await faults('HONOUR', '学号,学年,荣誉称号\n230900001,2025-2026,优秀学生干部\n');
    expect(retired.problems[0]).toMatchObject({
      code: 'RETIRED_WORD',
      message: '字典“荣誉称号”中的“优秀学生干部”已停用。',
    });
  });

  it('is not that a row repeats another, but that it contradicts it, or another person’s name', async () => {
    const twice = await faults(
      'STUDENTS',
      listOf([GOOD, GOOD, withCell('学院', '外语学院'), withCell('姓名', '解小')]),
    );
    expect(twice).toMatchObject({ toAdd: 1, unchanged: 1, faulty: 2 });
    expect(twice.problems).toEqual([
      { row: 4, column: '学号', code: 'CONTRADICTS_ROW', message: '与第 2 行重复，但内容不同。' },
      { row: 5, column: '学号', code: 'CONTRADICTS_ROW', message: '与第 2 行重复，但内容不同。' },
    ]);
    const taken = await faults('STUDENTS', '学号,姓名\n230900001,李四\n');
    expect(taken.problems).toMatchObject([{ row: 2, column: '姓名', code: 'NAME_DIFFERS' }]);
    expect(taken.problems[0]?.message).toContain('林晓雨');
    await database.run("UPDATE account SET username = '269920002' WHERE username = 'employer'");
    const account = await faults('STUDENTS', listOf([withCell('学号', '269920002')]));
    expect(account.problems).toMatchObject([{ column: '学号', code: 'ACCOUNT_TAKEN' }]);
    await database.run("UPDATE account SET username = 'employer' WHERE username = '269920002'");
  });

  it('is not a title above the header, blanks behind the last row, brackets, stars or other names of columns', async () => {
    const rows = ['2026级新生名单,,,', '', ' 学生学号 ,*姓名：,手机号码(必填),年级（入学）', '２３０９０００１２,x,,'];
    const list = `${rows.slice(0, 3).join('\r\n')}\r\n230900001,林晓雨,１３９１２３４５６７８,２０２３级\r\n,,,\r\n \r\n\r\n`;
    for (const bytes of [gb18030(list), Buffer.from(`\ufeff${list}`)]) {
      const read = await faults('STUDENTS', bytes);
      expect(read).toMatchObject({ rowsRead: 1, toChange: 1, faulty: 0 });
      expect(read.changes[0]?.fields).toMatchObject([{ column: '手机号', after: '139****5678' }]);
    }
  });

  it('may be the file as a whole: then it has failed, and says why', async () => {
    const cases: readonly (readonly [string, string | Uint8Array, RegExp, RegExp])[] = [
      [
        'STUDENTS',
        '姓名,学院\n林晓雨,理学院\n',
        /没有找到这些列：学号/,
        /not found: Student number$|not found: Student number\./,
      ],
      ['AWARD', '学号,金额\n230900001,1\n', /学年、资助项目/, /Academic year, Project/],
      ['STUDENTS', '学号,姓名\n\n', /没有数据/, /no rows/],
      ['STUDENTS', new Uint8Array([0x61, 0xff, 0xff, 0x20]), /文字编码/, /encoding/],
      ['STUDENTS', Buffer.from('PK\x03\x04 and nothing more', 'latin1'), /无法读取/, /cannot be read/],
    ];
    for (const [kind, bytes, zh, en] of cases) {
      const read = await faults(kind, bytes);
      expect(read.state, String(zh)).toBe('FAILED');
      expect(read.failure).toMatch(zh);
      expect((await look(admin.speaking('en'), read.id)).failure).toMatch(en);
      const [row] = await database.all<{ storageKey: string }>(
        'SELECT storage_key AS storageKey FROM registry_import ORDER BY created_at DESC, id DESC LIMIT 1',
      );
      expect(row?.storageKey).toBe('');
    }
  });

  it('stops a confirmation, unless the faulty rows are left out knowingly', async () => {
    const list = listOf([withCell('学号', '269920003'), withCell('学号', '12')]);
    const read = await preview(house, admin, 'STUDENTS', list);
    const before = await registrySnapshot(house);
    const told = await admin.refused(CONFIRM, { input: { id: read.id, expectedVersion: read.version } });
    expect(told.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      unmet: [{ code: 'IMPORT_HAS_FAULTS', field: 'skipFaulty' }],
    });
    expect(await registrySnapshot(house)).toBe(before);
    expect(await bring(house, admin, 'STUDENTS', list, true)).toMatchObject({ state: 'DONE', written: 1, leftOut: 1 });
  });

  it('is refused at the door for others, for other files, and when there is too much of it', async () => {
    const before = await registrySnapshot(house);
    const status = async (person: Person, kind: string, bytes: string | Uint8Array) => {
      const { status: code, body } = await send(person, kind, bytes);
      return `${code} ${body.errors?.[0]?.extensions.unmet?.[0]?.code ?? body.errors?.[0]?.extensions.code}`;
    };
    expect(await status(nobody(house, 'console'), 'STUDENTS', '学号')).toBe('401 UNAUTHENTICATED');
    for (const other of ['student-affairs', 'student-aid', 'counselling-head']) {
      expect(await status(await mint(house, other, 'console'), 'STUDENTS', '学号')).toBe('403 FORBIDDEN');
    }
    expect(await status(await mint(house, '230900001', 'student'), 'STUDENTS', '学号')).toBe('403 FORBIDDEN');
    expect(await status(admin, 'SECRETS', '学号')).toBe('400 IMPORT_KIND');
    expect(await status(admin, 'STUDENTS', '')).toBe('400 IMPORT_EMPTY');
    expect(await status(admin, 'STUDENTS', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('400 IMPORT_OLD_EXCEL');
    expect(await status(admin, 'STUDENTS', new Uint8Array(20 * 1024 * 1024 + 1))).toBe('400 IMPORT_FILE_TOO_LARGE');
    expect(await registrySnapshot(house)).toBe(before);
  });

  it('leaves out of the way what is discarded, begun twice, or nobody’s', async () => {
    const mutation =
      'mutation ($input: DiscardImportInput!) { discardImport(input: $input) { registryImport { state } } }';
    const read = await preview(house, admin, 'STUDENTS', listOf([withCell('学号', '269920004')]));
    const stale = await admin.refused(mutation, { input: { id: read.id, expectedVersion: read.version - 1 } });
    expect(stale.extensions.code).toBe('CONFLICT');
    await admin.get(mutation, { input: { id: read.id, expectedVersion: read.version } });
    const gone = await admin.refused(CONFIRM, { input: { id: read.id, expectedVersion: read.version + 1 } });
    expect(gone.extensions).toMatchObject({ code: 'WINDOW_CLOSED', unmet: [{ code: 'IMPORT_NOT_READY' }] });
    await sweep(house);
    expect(
      await database.all("SELECT id FROM registry_import WHERE state = 'DISCARDED' AND storage_key <> ''"),
    ).toEqual([]);
    await expect(begin(admin, 'STUDENTS', read.id)).rejects.toThrow('IMPORT_UNDER_WAY');
    await expect(begin(admin, 'STUDENTS', 'garbage')).rejects.toThrow('INVALID_ID');
    const other = await mint(house, 'student-affairs', 'console');
    await expect(begin(other, 'STUDENTS', read.id)).rejects.toThrow('FORBIDDEN');
    await expect(look(other, read.id)).rejects.toThrow('FORBIDDEN');
    const folder = join(house.config.dataDir, 'imports');
    const stray = ['x'.repeat(43), 'y'.repeat(43)].map((name) => join(folder, name));
    for (const file of stray) writeFileSync(file, 'z');
    utimesSync(stray[0] ?? '', 1, 1);
    const forgotten = await upload(admin, 'STUDENTS', listOf([GOOD]));
    house.advance(49 * 3_600_000);
    await sweep(house);
    expect((await look(await mint(house, 'admin', 'console'), forgotten)).state).toBe('DISCARDED');
    // What no row names goes after a day, what has just come may get its row yet.
    expect(readdirSync(folder)).toEqual(['y'.repeat(43)]);
  });

  it('is not begun for ever where the product itself fails, be it in the middle', async () => {
    // The clock has moved on beyond the session.
    admin = await mint(house, 'admin', 'console');
    // As after a change of the field key: what stands of this student does not open.
    await database.run(
      "UPDATE student_private SET phone = 'v1.AAAA' WHERE student_id = (SELECT id FROM student WHERE number = '230900002')",
    );
    const rows = Array.from({ length: 300 }, (_, i) => withCell('学号', String(269_930_000 + i)));
    const list = `${listOf(rows)}\n230900002,陈思远\n`;
    const { id } = await begin(admin, 'STUDENTS', await upload(admin, 'STUDENTS', list));
    for (let i = 0; i < 3; i++) await expect(sweep(house)).rejects.toThrow();
    expect((await look(admin, id)).state).toBe('READING');
    await sweep(house);
    const row = await look(admin, id);
    expect(row).toMatchObject({ state: 'FAILED', failure: expect.stringMatching(/多次中断/) });
    expect(house.logged.join()).not.toMatch(/陈思远|269930/);
  });
});
