import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { act, book, consent, makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';
import { changeRole, codes, console_, permissionsOf, staffRef, staffRow } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const CENTRE = 'COUNSELLING_CENTRE';
const DELEGATE =
  'mutation ($input: DelegateRoleInput!) { delegateRole(input: $input) { temporaryRole { id active from { name } holder { name } } } }';
const END =
  'mutation ($input: EndTemporaryRoleInput!) { endTemporaryRole(input: $input) { temporaryRole { active endedAt } } }';

describe.each(DIALECTS)('standing in on %s', (dialect) => {
  let house: TestHouse;
  let head: Person;
  let desk: Person;
  let admin: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, {
      size: { students: 2, bookings: 0 },
      env: { SESSION_HOURS: '720', STAFF_IDLE_MINUTES: '1440' },
    });
    head = await console_(house, 'counselling-head');
    desk = await console_(house, 'counselling-desk');
    admin = await console_(house, 'admin');
  });
  afterAll(() => house.close());

  const iso = (fromNow: number) => new Date(house.house.services.clock.now() + fromNow).toISOString();
  async function wish(
    to: string,
    office: string,
    role: string,
    times: readonly [number, number] = [0, DAY],
    from?: string,
  ) {
    const toStaffId = (await staffRef(house, to)).id;
    const fromStaffId = from === undefined ? undefined : (await staffRef(house, from)).id;
    return {
      input: {
        fromStaffId,
        toStaffId,
        office,
        role,
        startsAt: iso(times[0]),
        endsAt: iso(times[1]),
        requestId: randomUUID(),
      },
    };
  }
  type Done = { delegateRole: { temporaryRole: { id: string } } };
  const delegate = async (by: Person, ...args: Parameters<typeof wish>) =>
    (await by.get<Done>(DELEGATE, await wish(...args))).delegateRole.temporaryRole.id;
  const refused = async (by: Person, ...args: Parameters<typeof wish>) =>
    codes(await by.refused(DELEGATE, await wish(...args)));

  it('begins and ends by time, at the next request', async () => {
    expect(await permissionsOf(desk)).not.toContain('ROLES_GRANT_COUNSELLING_CENTRE');
    await delegate(head, 'counselling-desk', CENTRE, 'HEAD', [HOUR, 3 * HOUR]);
    expect(await permissionsOf(desk)).not.toContain('ROLES_GRANT_COUNSELLING_CENTRE');
    house.advance(2 * HOUR);
    expect(await permissionsOf(desk)).toContain('ROLES_GRANT_COUNSELLING_CENTRE');
    const { viewer } = await desk.get<{
      viewer: { staff: { roles: { role: string; from: { name: string } | null; until: string | null }[] } };
    }>('{ viewer { staff { roles { role from { name } until } } } }');
    expect(viewer.staff.roles).toContainEqual({
      role: 'HEAD',
      from: { name: '顾明' },
      until: expect.any(String) as string,
    });
    house.advance(HOUR + 1_000);
    expect(await permissionsOf(desk)).not.toContain('ROLES_GRANT_COUNSELLING_CENTRE');
  });

  it('ends by hand, of giver, holder and head; strangers do not even learn of it', async () => {
    const counsellor = await console_(house, 'counsellor');
    const lizhi = await console_(house, 'lizhi');
    for (const by of [desk, counsellor, head]) {
      const id = await delegate(desk, 'counsellor', CENTRE, 'DESK');
      expect(await permissionsOf(counsellor)).toContain('COUNSELLING_CONFIRM');
      expect(codes(await lizhi.refused(END, { input: { id } }))).toBe('NOT_FOUND');
      expect(codes(await admin.refused(END, { input: { id } }))).toBe('NOT_FOUND');
      expect(await by.get(END, { input: { id } })).toMatchObject({
        endTemporaryRole: { temporaryRole: { active: false } },
      });
      expect(await permissionsOf(counsellor)).not.toContain('COUNSELLING_CONFIRM');
      expect(codes(await by.refused(END, { input: { id } }))).toBe('ALREADY_DONE ROLE_OVER');
    }
  });

  it('stays within the office, within 90 days, and is never passed on', async () => {
    expect(await refused(head, 'lizhi', CENTRE, 'HEAD')).toBe('INELIGIBLE NOT_OF_THE_OFFICE');
    expect(await refused(desk, 'counsellor', CENTRE, 'HEAD')).toBe('INELIGIBLE NOT_THEIR_ROLE');
    expect(await refused(head, 'counselling-head', CENTRE, 'HEAD')).toBe('INVALID_INPUT SAME_PERSON');
    expect(await refused(head, 'counselling-desk', CENTRE, 'HEAD', [0, 90 * DAY + 60_000])).toBe(
      'INVALID_INPUT DELEGATION_TOO_LONG',
    );
    expect(await refused(head, 'counselling-desk', CENTRE, 'HEAD', [HOUR, HOUR])).toBe('INVALID_INPUT TIMES_IN_ORDER');
    expect(await refused(head, 'counselling-desk', CENTRE, 'HEAD', [-HOUR, HOUR])).toBe(
      'INVALID_INPUT STARTS_IN_THE_PAST',
    );
    await delegate(head, 'counselling-desk', CENTRE, 'HEAD', [0, 90 * DAY]);
    expect(await refused(head, 'counselling-desk', CENTRE, 'HEAD')).toBe('ALREADY_DONE ROLE_HELD');
    expect(await refused(desk, 'counsellor', CENTRE, 'HEAD')).toBe('INELIGIBLE NOT_THEIR_ROLE');
    expect(await refused(admin, 'counsellor', CENTRE, 'DESK', [0, DAY], 'counselling-desk')).toBe(
      'FORBIDDEN NOT_YOURS_TO_GRANT',
    );
    await delegate(head, 'counsellor', CENTRE, 'DESK', [0, DAY], 'counselling-desk');
  });

  it('a stand-in for a head neither makes nor unmakes heads, but does the rest of the work', async () => {
    // The desk stands in for the head since the test before.
    expect(await permissionsOf(desk)).toContain('ROLES_GRANT_COUNSELLING_CENTRE');
    await changeRole(house, desk, 'grantRole', 'lizhi', CENTRE, 'DESK');
    const { id, version } = await staffRef(house, 'lizhi');
    const input = { staffId: id, expectedVersion: version, office: CENTRE, role: 'HEAD' };
    const grant = 'mutation ($input: StaffRoleInput!) { grantRole(input: $input) { staff { id } } }';
    expect(codes(await desk.refused(grant, { input }))).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
    const own = { ...input, staffId: (await staffRef(house, 'counselling-desk')).id };
    expect(codes(await desk.refused(grant, { input: own }))).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
  });

  it("a counsellor's stand-in sees and confirms the colleague's appointments, and no others", async () => {
    const { database } = house.house.services;
    const student = await mintStudent(house, '230900001');
    await consent(student);
    const slotId = await makeSlot(house, 5 * DAY);
    const { id } = await book(student, { slotId });
    const lizhi = (await staffRow(house, 'lizhi')).id;
    const sees = async (person: Person) =>
      (
        await person.get<{ counsellingBookings: { nodes: { id: string }[] } }>(
          '{ counsellingBookings { nodes { id } } }',
        )
      ).counsellingBookings.nodes.length;
    await database.run('DELETE FROM staff_role WHERE staff_id = ?', [lizhi]);
    await database.run("INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, 'COUNSELLOR')", [
      randomUUID(),
      lizhi,
      CENTRE,
    ]);
    const standIn = await console_(house, 'lizhi');
    await database.run(
      'UPDATE counsellor SET staff_id = ? WHERE id = (SELECT counsellor_id FROM counselling_booking WHERE id = ?)',
      [(await staffRow(house, 'counsellor')).id, rowId(id)],
    );
    expect(await sees(standIn)).toBe(0);
    const now = house.house.services.clock.now();
    await database.run(
      'INSERT INTO temporary_role (id, staff_id, office_code, role, kind, from_staff_id, starts_at, ends_at, granted_by, created_at)' +
        " VALUES (?, ?, ?, 'COUNSELLOR', 'DELEGATION', ?, ?, ?, ?, ?)",
      [randomUUID(), lizhi, CENTRE, (await staffRow(house, 'counsellor')).id, now - HOUR, now + HOUR, lizhi, now],
    );
    expect(await sees(standIn)).toBe(1);
    await act(standIn, 'confirmCounselling', { id, expectedVersion: 1 });
    await database.run("UPDATE temporary_role SET ended_at = ? WHERE role = 'COUNSELLOR'", [now]);
    expect(await sees(standIn)).toBe(0);
  });

  it('ends when its giver loses the role', async () => {
    await changeRole(house, head, 'grantRole', 'lizhi', CENTRE, 'HEAD');
    const lizhi = await console_(house, 'lizhi');
    await delegate(lizhi, 'counsellor', CENTRE, 'HEAD');
    const counsellor = await console_(house, 'counsellor');
    expect(await permissionsOf(counsellor)).toContain('ROLES_GRANT_COUNSELLING_CENTRE');
    await changeRole(house, head, 'revokeRole', 'lizhi', CENTRE, 'HEAD');
    expect(await permissionsOf(counsellor)).not.toContain('ROLES_GRANT_COUNSELLING_CENTRE');
  });
});
