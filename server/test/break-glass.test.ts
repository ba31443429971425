import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { book, consent, makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { deliver } from './kit/journey.js';
import { mintStudent, type Person } from './kit/person.js';
import { changeRole, codes, console_, permissionsOf, staffRef, staffRow } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const CENTRE = 'COUNSELLING_CENTRE';
const REASON = '学生可能有危险，需立即核实预约';
const GLASS = 'id stateCode version mayDecide mine reason opensUntil';
const REQUEST = `mutation ($input: RequestBreakGlassInput!) { requestBreakGlass(input: $input) { breakGlass { ${GLASS} } } }`;
const DECIDE = `mutation ($input: DecideBreakGlassInput!) { decideBreakGlass(input: $input) { breakGlass { ${GLASS} } } }`;
const END = `mutation ($input: EndBreakGlassInput!) { endBreakGlass(input: $input) { breakGlass { ${GLASS} } } }`;

interface Glass {
  readonly id: string;
  readonly stateCode: string;
  readonly version: number;
  readonly mayDecide: boolean;
}

describe.each(DIALECTS)('breaking the glass on %s', (dialect) => {
  let house: TestHouse;
  let admin: Person;
  let affairs: Person;
  let head: Person;
  let booking: string;

  beforeAll(async () => {
    house = await testHouse(dialect, {
      size: { students: 2, bookings: 0 },
      env: { SESSION_HOURS: '720', STAFF_IDLE_MINUTES: '1440' },
    });
    admin = await console_(house, 'admin');
    affairs = await console_(house, 'student-affairs');
    head = await console_(house, 'counselling-head');
    const student = await mintStudent(house, '230900001');
    await consent(student);
    booking = (await book(student, { slotId: await makeSlot(house, 5 * DAY) })).id;
  });
  afterAll(() => house.close());

  beforeEach(async () => {
    const { database } = house.house.services;
    for (const table of ['break_glass', 'temporary_role', 'counselling_read', 'outbox', 'inbox_message']) {
      await database.run(`DELETE FROM ${table}`);
    }
  });

  const ask = async (by: Person): Promise<Glass> =>
    (
      await by.get<{ requestBreakGlass: { breakGlass: Glass } }>(REQUEST, {
        input: { office: CENTRE, reason: REASON, requestId: randomUUID() },
      })
    ).requestBreakGlass.breakGlass;
  const decision = ({ id, version }: Glass, approve = true) => ({ input: { id, expectedVersion: version, approve } });
  const open = async (): Promise<Glass> =>
    (await affairs.get<{ decideBreakGlass: { breakGlass: Glass } }>(DECIDE, decision(await ask(admin))))
      .decideBreakGlass.breakGlass;
  const bookings = '{ counsellingBookings(first: 10) { nodes { id student { number } } } }';
  const sees = async (person: Person) => (await person.ask(bookings)).errors === undefined;
  const titlesOf = async (person: Person) => {
    await deliver(house);
    const { messages } = await person.get<{ messages: { nodes: { title: string }[] } }>(
      '{ messages(first: 100) { nodes { title } } }',
    );
    return messages.nodes.map(({ title }) => title);
  };

  it('one asks, another opens; it shows and does nothing, and each read is marked', async () => {
    expect(await sees(admin)).toBe(false);
    const asked = await ask(admin);
    expect(asked).toMatchObject({ stateCode: 'REQUESTED', mayDecide: false, mine: true, reason: REASON });
    expect(await sees(admin)).toBe(false);
    const opened = await affairs.get<{ decideBreakGlass: { breakGlass: Glass } }>(DECIDE, decision(asked));
    expect(opened.decideBreakGlass.breakGlass).toMatchObject({ stateCode: 'OPEN', mine: false });
    expect(await sees(affairs)).toBe(false);
    expect(await admin.get(bookings)).toMatchObject({ counsellingBookings: { nodes: [{ id: booking }] } });
    const read = await house.house.services.database.all<{ glass: string | null; ids: string }>(
      'SELECT break_glass_id AS glass, booking_ids AS ids FROM counselling_read',
    );
    expect(read).toEqual([
      { glass: rowId(opened.decideBreakGlass.breakGlass.id), ids: JSON.stringify([rowId(booking)]) },
    ]);
    const permissions = await permissionsOf(admin);
    expect(permissions).toEqual(expect.arrayContaining(['COUNSELLING_READ', 'COUNSELLING_READ_ALL']));
    for (const other of [
      'COUNSELLING_CONFIRM',
      'COUNSELLING_DESK',
      'COUNSELLING_OUTCOME',
      'ROLES_GRANT_COUNSELLING_CENTRE',
    ]) {
      expect(permissions).not.toContain(other);
    }
    const { node } = await admin.get<{ node: { version: number; availableActions: unknown[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on CounsellingBooking { version availableActions { code } } } }',
      { id: booking },
    );
    expect(node.availableActions).toEqual([]);
    const confirm =
      'mutation ($input: CounsellingActionInput!) { confirmCounselling(input: $input) { booking { id } } }';
    expect(
      (await admin.refused(confirm, { input: { id: booking, expectedVersion: node.version } })).extensions.code,
    ).toBe('FORBIDDEN');
    // The centre's own reads bear no mark.
    await head.get(bookings);
    const marks = await house.house.services.database.all<{ glass: string | null }>(
      'SELECT break_glass_id AS glass FROM counselling_read WHERE break_glass_id IS NULL',
    );
    expect(marks).toHaveLength(1);
  });

  it('is never opened by who asked, nor by a stand-in of who asked', async () => {
    const asked = await ask(affairs);
    expect(codes(await affairs.refused(DECIDE, decision(asked)))).toBe('FORBIDDEN SECOND_PERSON');
    const standIn = await console_(house, 'student-affairs-2');
    const now = house.house.services.clock.now();
    const delegate = 'mutation ($input: DelegateRoleInput!) { delegateRole(input: $input) { temporaryRole { id } } }';
    const input = {
      toStaffId: (await staffRef(house, 'student-affairs-2')).id,
      office: 'STUDENT_AFFAIRS',
      role: 'HEAD',
      startsAt: new Date(now).toISOString(),
      endsAt: new Date(now + DAY).toISOString(),
    };
    await affairs.get(delegate, { input });
    expect(await permissionsOf(standIn)).toContain('BREAK_GLASS_DECIDE');
    expect(codes(await standIn.refused(DECIDE, decision(asked)))).toBe('FORBIDDEN SECOND_PERSON');
    expect(await sees(affairs)).toBe(false);
    await admin.get(DECIDE, decision(asked));
    expect(await sees(affairs)).toBe(true);
  });

  it('tells the centre when it is asked, opened and over, and who is to decide', async () => {
    const desk = await console_(house, 'counselling-desk');
    const asked = await ask(admin);
    expect(await titlesOf(head)).toEqual(['有人申请紧急查看']);
    expect(await titlesOf(desk)).toEqual(['有人申请紧急查看']);
    expect(await titlesOf(affairs)).toEqual(['紧急查看待您决定']);
    await affairs.get(DECIDE, decision(asked));
    expect(await titlesOf(head)).toContain('紧急查看已开启');
    expect(await titlesOf(admin)).toEqual(['您的紧急查看已获准']);
    house.advance(4 * HOUR + 1);
    expect(await sees(admin)).toBe(false);
    await house.house.sweeps.runNow('staff.shutGlasses');
    expect(await titlesOf(head)).toContain('紧急查看已结束');
    const { breakGlassRequests } = await head.get<{ breakGlassRequests: Glass[] }>(
      `{ breakGlassRequests { ${GLASS} } }`,
    );
    expect(breakGlassRequests).toMatchObject([{ stateCode: 'ENDED', reason: REASON }]);
    await house.house.sweeps.runNow('staff.shutGlasses');
    expect((await titlesOf(head)).filter((title) => title === '紧急查看已结束')).toHaveLength(1);
  });

  it("is shut by the centre's head at once, and by either of the two", async () => {
    for (const by of [head, admin, affairs]) {
      const { id, version } = await open();
      expect(await sees(admin)).toBe(true);
      await by.get(END, { input: { id, expectedVersion: version } });
      expect(await sees(admin)).toBe(false);
      expect(codes(await by.refused(END, { input: { id, expectedVersion: version + 1 } }))).toBe(
        'ALREADY_DONE GLASS_OVER',
      );
    }
    const { id, version } = await open();
    for (const who of ['counselling-desk', 'lizhi', 'student-affairs-2', 'student-aid']) {
      const other = await console_(house, who);
      expect((await other.refused(END, { input: { id, expectedVersion: version } })).extensions.code, who).toBe(
        'FORBIDDEN',
      );
    }
    expect(await sees(admin)).toBe(true);
  });

  it('asks a real reason, once at a time, and lapses undecided', async () => {
    const input = { office: CENTRE, reason: '急'.repeat(9) };
    expect(codes(await admin.refused(REQUEST, { input }))).toBe('NOTE_REQUIRED BREAK_GLASS_REASON');
    expect(codes(await admin.refused(REQUEST, { input: { office: 'LIZHI_CENTRE', reason: REASON } }))).toBe(
      'INVALID_INPUT NOT_SEALED',
    );
    const asked = await ask(admin);
    expect(codes(await admin.refused(REQUEST, { input: { office: CENTRE, reason: REASON } }))).toBe(
      'ALREADY_DONE GLASS_ASKED',
    );
    house.advance(DAY);
    affairs = await console_(house, 'student-affairs');
    expect(codes(await affairs.refused(DECIDE, decision(asked)))).toBe('DEADLINE_PASSED GLASS_LAPSED');
    await house.house.sweeps.runNow('staff.shutGlasses');
    [admin, head] = [await console_(house, 'admin'), await console_(house, 'counselling-head')];
    const again = await ask(admin);
    const declined = await affairs.get(DECIDE, decision(again, false));
    expect(declined).toMatchObject({ decideBreakGlass: { breakGlass: { stateCode: 'DECLINED' } } });
    expect(await sees(admin)).toBe(false);
    const stored = await house.house.services.database.all<{ reason: string }>('SELECT reason FROM break_glass');
    expect(JSON.stringify(stored)).not.toContain(REASON);
  });

  it('of two who decide at once, one does', async () => {
    await changeRole(house, admin, 'grantRole', 'student-affairs-2', 'STUDENT_AFFAIRS', 'HEAD');
    const second = await console_(house, 'student-affairs-2');
    const asked = await ask(admin);
    const answers = await Promise.all([
      affairs.ask(DECIDE, decision(asked)),
      second.ask(DECIDE, decision(asked, false)),
    ]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('a sealed office without a head gets one by two administrators, who see nothing', async () => {
    const { database } = house.house.services;
    await changeRole(house, admin, 'grantRole', 'work-study', 'STUDENT_AFFAIRS', 'ADMINISTRATOR');
    const second = await console_(house, 'work-study');
    const headId = (await staffRow(house, 'counselling-head')).id;
    await database.run("DELETE FROM staff_role WHERE staff_id = ? AND role = 'HEAD'", [headId]);
    const grant = () => changeRole(house, admin, 'grantRole', 'counselling-head', CENTRE, 'HEAD');
    await expect(grant()).rejects.toThrow('NOT_YOURS_TO_GRANT');
    const asked = await ask(admin);
    expect(codes(await affairs.refused(DECIDE, decision(asked)))).toBe('FORBIDDEN SECOND_PERSON');
    await expect(grant()).rejects.toThrow('NOT_YOURS_TO_GRANT');
    await second.get(DECIDE, decision(asked));
    expect(await sees(admin)).toBe(false);
    await grant();
    const after = await database.all<{ state: string }>('SELECT state FROM break_glass');
    expect(after).toEqual([{ state: 'ENDED' }]);
    await expect(changeRole(house, admin, 'grantRole', 'lizhi', CENTRE, 'HEAD')).rejects.toThrow('NOT_YOURS_TO_GRANT');
  });
});
