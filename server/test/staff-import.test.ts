import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAudit } from '../src/campus/audit/write-audit.js';
import { DAY } from '../src/kernel/clock.js';
import { readDatabaseTime } from '../src/platform/db/database-time.js';
import { DIALECTS } from './kit/databases.js';
import { mint, type Person } from './kit/person.js';
import { begin, confirm, look, send, upload, type Imported } from './kit/registry.js';
import { auditLog, console_, staffRow } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const HEADER = '工号,姓名,部门,角色,邮箱,企业微信账号';

describe.each(DIALECTS)('a list of staff on %s', (dialect) => {
  let house: TestHouse;
  let admin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 3, bookings: 0 } });
    admin = await console_(house, 'admin');
  });
  afterAll(() => house.close());

  const sweep = () => house.house.sweeps.runNow('registry.import');
  async function preview(lines: readonly string[]): Promise<Imported> {
    const id = (await begin(admin, 'STAFF', await upload(admin, 'STAFF', [HEADER, ...lines].join('\n')))).id;
    await sweep();
    return look(admin, id);
  }
  async function write(read: Imported, skipFaulty?: boolean): Promise<Imported> {
    await confirm(admin, read, skipFaulty);
    await sweep();
    return look(admin, read.id);
  }
  const rolesOf = async (username: string) =>
    (
      await house.house.services.database.all<{ held: string }>(
        "SELECT CONCAT(office_code, ':', role) AS held FROM staff_role WHERE staff_id = ? ORDER BY 1",
        [(await staffRow(house, username)).id],
      )
    ).map(({ held }) => held);

  it('is previewed without a trace, written when confirmed, and changes nothing the second time', async () => {
    const lines = [
      '30001,李雷,勤工助学中心,窗口、审核,lilei@example.edu.cn,LiLei',
      '30001,李雷,砺志中心,发布,,',
      '30002,韩梅梅,,,,',
      'work-study,唐洁,WORK_STUDY_CENTRE,HEAD,,',
    ];
    const before = await house.house.services.database.all('SELECT COUNT(*) AS n FROM staff');
    const read = await preview(lines);
    expect(read).toMatchObject({ state: 'READY', rowsRead: 4, toAdd: 3, toChange: 1, faulty: 0 });
    expect(read.changes[0]?.fields).toContainEqual({ column: '角色', before: '', after: '窗口' });
    expect(read.changes[0]?.fields).toContainEqual({ column: '部门', before: '', after: '勤工助学中心' });
    expect(await house.house.services.database.all('SELECT COUNT(*) AS n FROM staff')).toEqual(before);
    expect(await write(read)).toMatchObject({ state: 'DONE', written: 4, leftOut: 0 });
    expect(await rolesOf('30001')).toEqual([
      'LIZHI_CENTRE:PUBLISHER',
      'WORK_STUDY_CENTRE:DESK',
      'WORK_STUDY_CENTRE:REVIEWER',
    ]);
    expect(await rolesOf('30002')).toEqual([]);
    expect(await rolesOf('work-study')).toEqual([
      'WORK_STUDY_CENTRE:DESK',
      'WORK_STUDY_CENTRE:HEAD',
      'WORK_STUDY_CENTRE:REVIEWER',
    ]);
    const account = await house.house.services.database.all(
      "SELECT account.email, link.subject, account.password_hash AS hash FROM account JOIN identity_link link ON link.account_id = account.id WHERE username = '30001'",
    );
    expect(account).toEqual([{ email: 'lilei@example.edu.cn', subject: 'lilei', hash: null }]);
    const granted = (await auditLog(admin, 'action: "GRANT_ROLE", first: 50')).length;
    expect(granted).toBe(4);
    expect(await preview(lines)).toMatchObject({ toAdd: 0, toChange: 0, unchanged: 4, faulty: 0 });
  });

  it('tells every fault by its row, and a list of faults alone writes nothing', async () => {
    const { database } = house.house.services;
    const people = await database.all<{ id: string; name: string }>(
      "SELECT id, display_name AS name FROM account WHERE username IN ('admin', 'lizhi') ORDER BY username",
    );
    const [importer, lizhi, name] = [people[0]?.id, people[1]?.id, people[1]?.name];
    const faults: readonly (readonly [line: string, code: string])[] = [
      ['30100,甲,心理中心,窗口,,', 'SEALED_OFFICE'],
      ['30101,乙,COUNSELLING_CENTRE,COUNSELLOR,,', 'SEALED_OFFICE'],
      ['30102,丙,勤工助学中心,咨询师,,', 'ROLE_NOT_THERE'],
      ['30103,丁,学生处,系统管理员,,', 'ROLE_BY_HAND'],
      ['30104,戊,没有的部门,窗口,,', 'NOT_AN_OFFICE'],
      ['30105,己,勤工助学中心,主任,,', 'NOT_A_ROLE'],
      ['30106,庚,勤工助学中心,,,', 'EMPTY'],
      ['30107,辛,,窗口,,', 'EMPTY'],
      ['a,壬,,,,', 'NOT_A_USERNAME'],
      ['30108,,,,,', 'EMPTY'],
      ['30109,癸,,,不是邮箱,', 'NOT_AN_EMAIL'],
      ['work-study,别人,,,,', 'STAFF_NAME_DIFFERS'],
      ['admin,系统管理员,学生处,负责人,,', 'OWN_ROLES'],
      ['counselling-desk,何芳,,,,admins-own', 'SEALED_PERSON'],
      ['30110,子,,,,lilei', 'WECOM_TAKEN'],
      [`lizhi,${name ?? ''},,,,admins-second`, 'NEEDS_ANOTHER_PERSON'],
    ];
    // Who has taken away somebody's second factor opens no other door to that account.
    await database.transaction(async (tx) => {
      const unit = { tx, now: house.house.services.clock.at(await readDatabaseTime(tx)) };
      const about = { subjectType: 'Account', subjectId: lizhi ?? '' };
      await writeAudit(unit, { accountId: importer ?? '', action: 'SECOND_FACTOR_REMOVED', ...about });
    });
    const read = await preview(faults.map(([line]) => line));
    expect(read).toMatchObject({ toAdd: 0, toChange: 0, faulty: faults.length });
    expect(read.problems.map(({ code }) => code)).toEqual(faults.map(([, code]) => code));
    for (const { message } of read.problems) expect(message).not.toMatch(/import\.|\{/);
    const state = async () => {
      const tables = ['account', 'staff', 'staff_role', 'identity_link'];
      return JSON.stringify(
        await Promise.all(tables.map((table) => database.all(`SELECT * FROM ${table} ORDER BY id`))),
      );
    };
    const before = await state();
    expect(await write(read, true)).toMatchObject({ state: 'DONE', written: 0, leftOut: faults.length });
    expect(await state()).toBe(before);
  });

  it('is for those who import, and is not taken out', async () => {
    for (const who of ['student-affairs', 'counselling-head', 'work-study']) {
      expect((await send(await console_(house, who), 'STAFF', HEADER)).status, who).toBe(403);
    }
    const out = await fetch(`${house.url}/registry/exports/staff.csv`, {
      headers: { 'x-xuegong-client': 'console', authorization: `Bearer ${admin.token ?? ''}` },
    });
    expect(out.status).toBe(400);
  });

  it('a student who graduates is signed out, may come back for 180 days, and then no more', async () => {
    const { database } = house.house.services;
    const student = await mint(house, '230900002', 'student');
    await database.run(
      "INSERT INTO identity_link (id, provider, subject, account_id, created_at) SELECT account.id, 'WECHAT', 'openid-1', account.id, 0 FROM account WHERE username = '230900002'",
    );
    const list = async (status: string) => {
      const id = (
        await begin(
          admin,
          'STUDENTS',
          await upload(admin, 'STUDENTS', `学号,姓名,学籍状态\n230900002,陈思远,${status}`),
        )
      ).id;
      await sweep();
      expect(await write(await look(admin, id))).toMatchObject({ written: 1 });
    };
    const isIn = async (person: Person) =>
      (await person.ask<{ viewer: object | null }>('{ viewer { student { name } } }')).data?.viewer !== null;
    expect(await isIn(student)).toBe(true);
    await list('毕业');
    expect(await isIn(student)).toBe(false);
    expect(await database.all("SELECT id FROM identity_link WHERE provider = 'WECHAT'")).toEqual([]);
    expect(await isIn(await mint(house, '230900002', 'student'))).toBe(true);
    house.advance(180 * DAY - 60_000);
    expect(await isIn(await mint(house, '230900002', 'student'))).toBe(true);
    house.advance(120_000);
    expect(await isIn(await mint(house, '230900002', 'student'))).toBe(false);
    admin = await console_(house, 'admin');
    await list('在籍');
    expect(await isIn(await mint(house, '230900002', 'student'))).toBe(true);
  });
});
