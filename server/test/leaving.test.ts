import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { book, consent, makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { auditLog, changeRole, codes, console_, permissionsOf, staffRef, staffRow } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const END = 'mutation ($input: EndStaffInput!) { endStaff(input: $input) { staff { id leftAt heldRoles { role } } } }';
const RETURN =
  'mutation ($input: EndStaffInput!) { returnStaff(input: $input) { staff { leftAt heldRoles { role } } } }';
const OPEN_WORK = 'query ($id: ID!) { node(id: $id) { ... on Staff { openWork { code label count } } } }';

describe.each(DIALECTS)('leaving on %s', (dialect) => {
  let house: TestHouse;
  let admin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 30, bookings: 0, applications: 45 } });
    admin = await console_(house, 'admin');
  });
  afterAll(() => house.close());

  const all = <T extends object>(sql: string, params: (string | number)[] = []) =>
    house.house.services.database.all<T>(sql, params);
  const leaving = async (username: string, note?: string) => {
    const { id, version } = await staffRef(house, username);
    return { input: { id, expectedVersion: version, note } };
  };
  const ends = async (username: string) => admin.get(END, await leaving(username, '调往其他学校'));
  const refusedTo = async (username: string) => codes(await admin.refused(END, await leaving(username)));
  const openWork = async (by: Person, username: string) =>
    (await by.get<{ node: { openWork: object[] } }>(OPEN_WORK, { id: (await staffRef(house, username)).id })).node
      .openWork;

  it('what a reviewer had taken goes back to its queue by the machine, and everything of his ends', async () => {
    const reviewer = await staffRow(house, 'student-affairs-2');
    await house.house.services.database.run("UPDATE submission SET reviewer_staff_id = ? WHERE state = 'REVIEWING'", [
      reviewer.id,
    ]);
    const claimed = await all<{ id: string; version: number }>(
      "SELECT id, version FROM submission WHERE reviewer_staff_id = ? AND state = 'REVIEWING'",
      [reviewer.id],
    );
    expect(claimed.length).toBeGreaterThan(0);
    expect(await openWork(admin, 'student-affairs-2')).toContainEqual({
      code: 'CLAIMED_APPLICATIONS',
      label: '已认领、尚未审结的申请',
      count: claimed.length,
    });
    const person = await console_(house, 'student-affairs-2');
    const affairs = await console_(house, 'student-affairs');
    const now = house.house.services.clock.now();
    await affairs.get(
      'mutation ($input: DelegateRoleInput!) { delegateRole(input: $input) { temporaryRole { id } } }',
      {
        input: {
          toStaffId: (await staffRef(house, 'student-affairs-2')).id,
          office: 'STUDENT_AFFAIRS',
          role: 'HEAD',
          startsAt: new Date(now).toISOString(),
          endsAt: new Date(now + DAY).toISOString(),
        },
      },
    );
    expect(await permissionsOf(person)).not.toEqual([]);

    expect(await ends('student-affairs-2')).toMatchObject({
      endStaff: { staff: { leftAt: expect.any(String) as string, heldRoles: [] } },
    });
    for (const { id, version } of claimed) {
      const [now_] = await all('SELECT state, version, reviewer_staff_id AS reviewer FROM submission WHERE id = ?', [
        id,
      ]);
      expect(now_).toEqual({ state: 'SUBMITTED', version: version + 1, reviewer: null });
      const [event] = await all<{ action: string; kind: string; id: string; note: string }>(
        'SELECT id, action, actor_kind AS kind, note FROM submission_event WHERE subject_id = ? ORDER BY at DESC, id DESC LIMIT 1',
        [id],
      );
      expect(event).toMatchObject({ action: 'RELEASE', kind: 'TIMER' });
      expect(house.house.services.cipher.open(event?.note ?? '', event?.id ?? '')).toBe('审核人已离岗，退回待审。');
    }
    expect((await person.ask<{ viewer: null }>('{ viewer { permissions } }')).data?.viewer).toBeNull();
    // A session of his that nobody ended, say begun in the same instant, opens nothing either.
    const late = await mint(house, 'student-affairs-2', 'console');
    expect((await late.ask<{ viewer: null }>('{ viewer { permissions } }')).data?.viewer).toBeNull();
    const rest = await all(
      'SELECT id FROM temporary_role WHERE (staff_id = ? OR from_staff_id = ?) AND ended_at IS NULL',
      [reviewer.id, reviewer.id],
    );
    expect(rest).toEqual([]);
    const [account] = await all<{ disabledAt: number | null }>(
      'SELECT disabled_at AS disabledAt FROM account WHERE id = ?',
      [reviewer.accountId],
    );
    expect(account?.disabledAt).not.toBeNull();
    expect(await refusedTo('student-affairs-2')).toBe('ALREADY_DONE STAFF_LEFT');
    const [entry] = await auditLog(
      admin,
      `action: "END_STAFF", subject: "${toGlobalId('Staff', reviewer.id)}", first: 5`,
    );
    expect(entry).toMatchObject({ hasReason: true, actor: { username: 'admin' } });
    const reveal = 'mutation ($input: RevealAuditReasonInput!) { revealAuditReason(input: $input) { reason } }';
    expect(await admin.get(reveal, { input: { id: entry?.id } })).toEqual({
      revealAuditReason: { reason: '调往其他学校' },
    });
  });

  it('who comes back may sign in, without any role', async () => {
    const { id, version } = await staffRef(house, 'student-affairs-2');
    const back = await admin.get(RETURN, { input: { id, expectedVersion: version } });
    expect(back).toEqual({ returnStaff: { staff: { leftAt: null, heldRoles: [] } } });
    const person = await console_(house, 'student-affairs-2');
    expect(await permissionsOf(person)).toEqual([]);
    expect((await person.ask('{ viewer { account { username } } }')).errors).toBeUndefined();
  });

  it('a counsellor with appointments to come cannot leave; how many, outsiders learn by fives', async () => {
    const student = await mintStudent(house, '230900001');
    await consent(student);
    const [counsellor] = await all<{ id: string }>('SELECT id FROM counsellor WHERE staff_id = ?', [
      (await staffRow(house, 'counsellor')).id,
    ]);
    const slotId = await makeSlot(house, 5 * DAY);
    await house.house.services.database.run('UPDATE counselling_slot SET counsellor_id = ? WHERE id = ?', [
      counsellor?.id ?? '',
      rowId(slotId),
    ]);
    const { id } = await book(student, { slotId });
    await house.house.services.database.run('UPDATE counselling_booking SET counsellor_id = ? WHERE id = ?', [
      counsellor?.id ?? '',
      rowId(id),
    ]);
    const error = await admin.refused(END, await leaving('counsellor'));
    expect(codes(error)).toBe('INELIGIBLE HAS_APPOINTMENTS');
    expect(error.extensions.unmet?.[0]?.reason).toContain('5');
    const head = await console_(house, 'counselling-head');
    expect(await openWork(admin, 'counsellor')).toContainEqual(
      expect.objectContaining({ code: 'APPOINTMENTS', count: 5 }),
    );
    expect(await openWork(head, 'counsellor')).toContainEqual(
      expect.objectContaining({ code: 'APPOINTMENTS', count: 1 }),
    );
    await house.house.services.database.run("UPDATE counselling_booking SET state = 'DECLINED' WHERE id = ?", [
      rowId(id),
    ]);
    await ends('counsellor');
    const free = await all(
      'SELECT id FROM counselling_slot WHERE counsellor_id = ? AND taken = 0 AND closed_at IS NULL',
      [counsellor?.id ?? ''],
    );
    expect(free).toEqual([]);
  });

  it('the last administrator and the last head of a sealed office stay; nobody ends himself', async () => {
    expect(await refusedTo('counselling-head')).toBe('CONFLICT LAST_ADMINISTRATOR');
    expect(await refusedTo('admin')).toBe('FORBIDDEN OWN_ROLE');
    await changeRole(house, admin, 'grantRole', 'work-study', 'STUDENT_AFFAIRS', 'ADMINISTRATOR');
    const second = await console_(house, 'work-study');
    expect(codes(await second.refused(END, await leaving('work-study')))).toBe('FORBIDDEN OWN_ROLE');
    await second.get(END, await leaving('admin'));
    expect((await admin.ask<{ viewer: null }>('{ viewer { permissions } }')).data?.viewer).toBeNull();
    const { id, version } = await staffRef(house, 'admin');
    await second.get(RETURN, { input: { id, expectedVersion: version } });
    await changeRole(house, second, 'grantRole', 'admin', 'STUDENT_AFFAIRS', 'ADMINISTRATOR');
    admin = await console_(house, 'admin');
  });

  it('who is a student too keeps that side', async () => {
    const student = await mintStudent(house, '230900002');
    const [account] = await all<{ id: string }>("SELECT id FROM account WHERE username = '230900002'");
    await house.house.services.database.run('INSERT INTO staff (id, account_id, name) VALUES (?, ?, ?)', [
      newId(),
      account?.id ?? '',
      '陈思远',
    ]);
    const asStaff = await console_(house, '230900002');
    expect((await asStaff.ask<{ viewer: object }>('{ viewer { permissions } }')).data?.viewer).not.toBeNull();
    await ends('230900002');
    expect((await asStaff.ask<{ viewer: null }>('{ viewer { permissions } }')).data?.viewer).toBeNull();
    // Nor does a session of staff that begins only now: the account itself is open, for the student.
    const late = await console_(house, '230900002');
    expect((await late.ask<{ viewer: null }>('{ viewer { permissions } }')).data?.viewer).toBeNull();
    expect(await student.get('{ viewer { student { name } } }')).toEqual({ viewer: { student: { name: '陈思远' } } });
  });
});
