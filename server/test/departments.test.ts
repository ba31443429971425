import { describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import { codes, console_, staffRef } from './kit/staffing.js';
import { testHouse } from './kit/test-house.js';
import { Wire } from './kit/wire.js';

const SYNC =
  'mutation ($input: CommandOnlyInput!) { synchroniseDepartments(input: $input) { departments { id name office { code } roles }' +
  ' suggestions { staff { name } office { code } role } unknownMembers } }';
const MAP =
  'mutation ($input: MapDepartmentInput!) { mapDepartment(input: $input) { department { id office { code } roles } } }';

interface Synchronised {
  readonly synchroniseDepartments: {
    readonly departments: readonly { id: number; name: string; office: { code: string } | null; roles: string[] }[];
    readonly suggestions: readonly { staff: { name: string }; office: { code: string }; role: string }[];
    readonly unknownMembers: number;
  };
}

describe.each(DIALECTS)("WeCom's departments on %s", (dialect) => {
  const wire = new Wire(dialect);
  const sync = async () => {
    const admin = await console_(wire.house, 'admin');
    return (await admin.get<Synchronised>(SYNC, { input: {} })).synchroniseDepartments;
  };
  const rolesNow = () =>
    wire.house.house.services.database.all('SELECT staff_id, office_code, role FROM staff_role ORDER BY id');

  it('are mapped by hand; members who lack a role are offered, and nothing is granted', async () => {
    const admin = await console_(wire.house, 'admin');
    const before = await rolesNow();
    const first = await sync();
    expect(first.departments.find(({ id }) => id === 13)).toEqual({
      id: 13,
      name: '勤工助学中心',
      office: null,
      roles: [],
    });
    expect(first.suggestions).toEqual([]);
    const map = (departmentId: number, office: string | null, roles: string[]) => ({
      input: { departmentId, office, roles },
    });
    await admin.get(MAP, map(13, 'WORK_STUDY_CENTRE', ['DESK', 'PAYER']));
    await admin.get(MAP, map(10, 'STUDENT_AFFAIRS', ['REVIEWER']));
    const { suggestions, unknownMembers } = await sync();
    expect(suggestions).toContainEqual({
      staff: { name: '唐洁' },
      office: { code: 'WORK_STUDY_CENTRE' },
      role: 'PAYER',
    });
    expect(suggestions).toContainEqual({
      staff: { name: '冯涛' },
      office: { code: 'WORK_STUDY_CENTRE' },
      role: 'PAYER',
    });
    expect(suggestions.filter(({ role }) => role === 'DESK')).toEqual([]);
    // The administrator lacks the reviewer's role, and the stranger is nobody of ours.
    expect(suggestions).toContainEqual({
      staff: { name: '系统管理员' },
      office: { code: 'STUDENT_AFFAIRS' },
      role: 'REVIEWER',
    });
    expect(unknownMembers).toBe(1);
    expect(await rolesNow()).toEqual(before);

    expect(codes(await admin.refused(MAP, map(11, 'COUNSELLING_CENTRE', ['DESK'])))).toBe(
      'FORBIDDEN NOT_YOURS_TO_GRANT',
    );
    expect(codes(await admin.refused(MAP, map(10, 'STUDENT_AFFAIRS', ['ADMINISTRATOR'])))).toBe(
      'INVALID_INPUT ROLE_UNKNOWN_THERE',
    );
    expect(codes(await admin.refused(MAP, map(99, 'STUDENT_AFFAIRS', [])))).toBe('NOT_FOUND');
    expect(codes(await (await console_(wire.house, 'student-affairs')).refused(SYNC, { input: {} }))).toBe('FORBIDDEN');
  });

  it("follow a link to another userid, and forget nobody's mapping when WeCom renames", async () => {
    const admin = await console_(wire.house, 'admin');
    const { id, version } = await staffRef(wire.house, 'lizhi');
    await admin.get('mutation ($input: SaveStaffInput!) { saveStaff(input: $input) { staff { id } } }', {
      input: { id, expectedVersion: version, name: '许诺', weComUserId: 'Stranger' },
    });
    const { suggestions, unknownMembers } = await sync();
    expect(suggestions).toContainEqual({
      staff: { name: '许诺' },
      office: { code: 'STUDENT_AFFAIRS' },
      role: 'REVIEWER',
    });
    expect(unknownMembers).toBe(0);
    await wire.control.seed({ departments: [{ id: 13, name: '勤工助学与就业中心', parentid: 10 }] });
    const { departments } = await sync();
    expect(departments.find((one) => one.id === 13)).toEqual({
      id: 13,
      name: '勤工助学与就业中心',
      office: { code: 'WORK_STUDY_CENTRE' },
      roles: ['DESK', 'PAYER'],
    });
  });

  it('say so when WeCom is down, soon, and leave everything as it was', async () => {
    const admin = await console_(wire.house, 'admin');
    await wire.control.faults([{ match: 'department/list', http: 502, times: 20 }]);
    const began = performance.now();
    expect(codes(await admin.refused(SYNC, { input: {} }))).toBe('UNAVAILABLE FOREIGN_SERVICE_DOWN');
    expect(performance.now() - began).toBeLessThan(12_000);
  });
});

describe('without WeCom', () => {
  it('there is nothing to look at', async () => {
    const house = await testHouse('sqlite', { size: { students: 0, bookings: 0 } });
    const admin = await console_(house, 'admin');
    expect(codes(await admin.refused(SYNC, { input: {} }))).toBe('UNAVAILABLE FOREIGN_SERVICE_DOWN');
    expect(await admin.get('{ weComDepartments { id } }')).toEqual({ weComDepartments: [] });
    await house.close();
  });
});
