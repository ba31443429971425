import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIALECTS } from './kit/databases.js';
import type { Person } from './kit/person.js';
import {
  changeRefused,
  changeRole,
  codes,
  console_,
  permissionsOf,
  staffRef,
  staffRow,
  STAFF_FIELDS,
} from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

const CENTRE = 'COUNSELLING_CENTRE';
const AFFAIRS = 'STUDENT_AFFAIRS';

describe.each(DIALECTS)('roles on %s', (dialect) => {
  let house: TestHouse;
  let admin: Person;
  let centreHead: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 4, bookings: 0 } });
    admin = await console_(house, 'admin');
    centreHead = await console_(house, 'counselling-head');
  });
  afterAll(() => house.close());

  const grant = (by: Person, to: string, office: string, role: string) =>
    changeRole(house, by, 'grantRole', to, office, role);
  const take = (by: Person, from: string, office: string, role: string) =>
    changeRole(house, by, 'revokeRole', from, office, role);
  const grantRefused = (by: Person, to: string, office: string, role: string) =>
    changeRefused(house, by, 'grantRole', to, office, role);
  const takeRefused = (by: Person, from: string, office: string, role: string) =>
    changeRefused(house, by, 'revokeRole', from, office, role);

  it('an administrator gives and takes roles, which count from the next request', async () => {
    const desk = await console_(house, 'work-study');
    expect(await permissionsOf(desk)).not.toContain('STAFF_READ');
    const seen = await grant(admin, 'work-study', 'WORK_STUDY_CENTRE', 'HEAD');
    expect(seen.heldRoles).toContainEqual({ office: { code: 'WORK_STUDY_CENTRE' }, role: 'HEAD', label: '负责人' });
    expect(await permissionsOf(desk)).toContain('STAFF_READ');
    expect(await grantRefused(admin, 'work-study', 'WORK_STUDY_CENTRE', 'HEAD')).toBe('ALREADY_DONE ROLE_HELD');
    await take(admin, 'work-study', 'WORK_STUDY_CENTRE', 'HEAD');
    expect(await permissionsOf(desk)).not.toContain('STAFF_READ');
    expect(await takeRefused(admin, 'work-study', 'WORK_STUDY_CENTRE', 'HEAD')).toBe('ALREADY_DONE ROLE_NOT_HELD');
  });

  it('nobody gives himself a role, and a refusal leaves no trace', async () => {
    const before = await wholeDatabase(house);
    expect(await grantRefused(admin, 'admin', AFFAIRS, 'HEAD')).toBe('FORBIDDEN OWN_ROLE');
    expect(await grantRefused(centreHead, 'counselling-head', CENTRE, 'COUNSELLOR')).toBe('FORBIDDEN OWN_ROLE');
    expect(await wholeDatabase(house)).toBe(before);
  });

  it("a sealed office's roles are its head's alone, whoever asks", async () => {
    const affairs = await console_(house, 'student-affairs');
    for (const by of [admin, affairs]) {
      for (const role of ['DESK', 'COUNSELLOR', 'HEAD']) {
        expect(await grantRefused(by, 'lizhi', CENTRE, role)).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
        expect(await grantRefused(by, 'admin', CENTRE, role)).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
      }
      expect(await takeRefused(by, 'counselling-desk', CENTRE, 'DESK')).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
    }
    expect(await grantRefused(centreHead, 'lizhi', 'LIZHI_CENTRE', 'DESK')).toBe('FORBIDDEN NOT_YOURS_TO_GRANT');
    expect(await grantRefused(admin, 'lizhi', CENTRE, 'ADMINISTRATOR')).toBe('INVALID_INPUT ROLE_UNKNOWN_THERE');
    const lizhi = await console_(house, 'lizhi-2');
    expect(await permissionsOf(lizhi)).not.toContain('COUNSELLING_READ');
    await grant(centreHead, 'lizhi-2', CENTRE, 'DESK');
    expect(await permissionsOf(lizhi)).toContain('COUNSELLING_READ');
    await take(centreHead, 'lizhi-2', CENTRE, 'DESK');
    expect(await permissionsOf(lizhi)).not.toContain('COUNSELLING_READ');
  });

  it('the head hands over to another; the last head and the last administrator stay', async () => {
    expect(await takeRefused(centreHead, 'counselling-head', CENTRE, 'HEAD')).toBe('CONFLICT LAST_ADMINISTRATOR');
    await grant(centreHead, 'counselling-desk', CENTRE, 'HEAD');
    await take(centreHead, 'counselling-head', CENTRE, 'HEAD');
    const next = await console_(house, 'counselling-desk');
    expect(await grantRefused(centreHead, 'lizhi', CENTRE, 'DESK')).toBe('FORBIDDEN');
    await grant(next, 'counselling-head', CENTRE, 'HEAD');
    await take(next, 'counselling-desk', CENTRE, 'HEAD');
    expect(await takeRefused(admin, 'admin', AFFAIRS, 'ADMINISTRATOR')).toBe('CONFLICT LAST_ADMINISTRATOR');
  });

  it('of two administrators who take each other the role at once, one remains', async () => {
    for (let round = 0; round < 4; round += 1) {
      await grant(admin, 'student-affairs-2', AFFAIRS, 'ADMINISTRATOR');
      const other = await console_(house, 'student-affairs-2');
      const [a, b] = [await staffRef(house, 'admin'), await staffRef(house, 'student-affairs-2')];
      const ask = (by: Person, of: typeof a) =>
        by.ask('mutation ($input: StaffRoleInput!) { revokeRole(input: $input) { staff { id } } }', {
          input: { staffId: of.id, expectedVersion: of.version, office: AFFAIRS, role: 'ADMINISTRATOR' },
        });
      await Promise.all([ask(admin, b), ask(other, a)]);
      const left = await house.house.services.database.all<{ username: string }>(
        "SELECT account.username FROM staff_role held JOIN staff ON staff.id = held.staff_id JOIN account ON account.id = staff.account_id WHERE held.role = 'ADMINISTRATOR'",
      );
      expect(left).toHaveLength(1);
      if (left[0]?.username === 'student-affairs-2') {
        await grant(other, 'admin', AFFAIRS, 'ADMINISTRATOR');
        await take(admin, 'student-affairs-2', AFFAIRS, 'ADMINISTRATOR');
      }
    }
  });

  it('two who change one person at once do not overwrite each other', async () => {
    const { id, version } = await staffRef(house, 'lizhi');
    const input = (role: string) => ({
      input: { staffId: id, expectedVersion: version, office: 'LIZHI_CENTRE', role },
    });
    const ask = (role: string) =>
      admin.ask('mutation ($input: StaffRoleInput!) { grantRole(input: $input) { staff { id } } }', input(role));
    const answers = await Promise.all([ask('DESK'), ask('PAYER')]);
    const refused = answers.flatMap(({ errors }) => errors ?? []).map(codes);
    expect(refused).toEqual(['CONFLICT CHANGED_MEANWHILE']);
  });

  it('keeps staff: new ones with a password told once for each request, changed ones, no second of a name', async () => {
    const SAVE = `mutation ($input: SaveStaffInput!) { saveStaff(input: $input) { temporaryPassword staff { ${STAFF_FIELDS} } } }`;
    const input = {
      username: 'zhao-min',
      name: '赵敏',
      email: 'zm@example.edu.cn',
      weComUserId: 'ZhaoMin',
      requestId: crypto.randomUUID(),
    };
    const first = await admin.get<{ saveStaff: { temporaryPassword: string; staff: { id: string; version: number } } }>(
      SAVE,
      { input },
    );
    expect(first.saveStaff.temporaryPassword).toMatch(/^[\w-]{14,}$/);
    expect(first.saveStaff.staff).toMatchObject({
      username: 'zhao-min',
      email: 'zm@example.edu.cn',
      weComUserId: 'zhaomin',
      heldRoles: [],
    });
    expect(await admin.get(SAVE, { input })).toEqual(first);
    expect(codes(await admin.refused(SAVE, { input: { username: 'zhao-min', name: '赵敏敏' } }))).toBe(
      'CONFLICT USERNAME_TAKEN',
    );
    expect(codes(await admin.refused(SAVE, { input: { username: 'x y', name: '赵' } }))).toBe(
      'INVALID_INPUT USERNAME_FORM',
    );
    const { id, version } = first.saveStaff.staff;
    const changed = await admin.get(SAVE, { input: { id, expectedVersion: version, name: '赵敏敏', email: null } });
    expect(changed).toMatchObject({
      saveStaff: { temporaryPassword: null, staff: { name: '赵敏敏', email: null, weComUserId: 'zhaomin' } },
    });
    expect(codes(await admin.refused(SAVE, { input: { id, expectedVersion: version, name: '赵' } }))).toBe(
      'CONFLICT CHANGED_MEANWHILE',
    );
    const found = async (search: string) =>
      (
        await admin.get<{ staffMembers: { nodes: { name: string }[] } }>(
          'query ($s: String) { staffMembers(search: $s) { nodes { name } } }',
          { s: search },
        )
      ).staffMembers.nodes.map(({ name }) => name);
    for (const search of ['赵敏', 'zhaominmin', 'zmm', 'zhao-m'])
      expect(await found(search), search).toEqual(['赵敏敏']);
    expect(await found('100%')).toEqual([]);
  });

  it("a sealed office's people are linked with WeCom by their head, not by an administrator", async () => {
    const SAVE = 'mutation ($input: SaveStaffInput!) { saveStaff(input: $input) { staff { weComUserId } } }';
    const { id, version } = await staffRef(house, 'counselling-desk');
    const input = { id, expectedVersion: version, name: '何芳', weComUserId: 'admins-own' };
    expect(codes(await admin.refused(SAVE, { input }))).toBe('FORBIDDEN NOT_YOURS_TO_DO');
    expect(await centreHead.get(SAVE, { input })).toEqual({ saveStaff: { staff: { weComUserId: 'admins-own' } } });
    const lizhi = await staffRef(house, 'lizhi');
    expect(
      codes(await centreHead.refused(SAVE, { input: { id: lizhi.id, expectedVersion: lizhi.version, name: '许诺' } })),
    ).toBe('FORBIDDEN NOT_YOURS_TO_DO');
  });

  it('offices and teams: the next answer has them, strangers to the office are no members', async () => {
    const office = async (code: string) =>
      (
        await admin.get<{ offices: { code: string; name: string; version: number; contacts: { phone: string }[] }[] }>(
          '{ offices { code name version contacts { phone } } }',
        )
      ).offices.find((one) => one.code === code);
    const before = await office('LIZHI_CENTRE');
    const input = {
      code: 'LIZHI_CENTRE',
      expectedVersion: before?.version,
      name: '砺志成长中心',
      nameEn: 'Lizhi Centre',
      contacts: [{ campus: 'SONGJIANG', phone: '1', address: '二', hours: '三' }],
    };
    const SAVE = 'mutation ($input: SaveOfficeInput!) { saveOffice(input: $input) { office { name version } } }';
    expect(await admin.get(SAVE, { input })).toEqual({
      saveOffice: { office: { name: '砺志成长中心', version: (before?.version ?? 0) + 1 } },
    });
    expect(await office('LIZHI_CENTRE')).toMatchObject({ name: '砺志成长中心', contacts: [{ phone: '1' }] });
    expect(codes(await admin.refused(SAVE, { input }))).toBe('CONFLICT CHANGED_MEANWHILE');
    const TEAM =
      'mutation ($input: SaveTeamInput!) { saveTeam(input: $input) { team { id version name members { name } } } }';
    const [own, other] = [await staffRef(house, 'sunshine'), await staffRef(house, 'lizhi')];
    const team = { office: 'SUNSHINE_TEAM', name: '纺织阳光队', college: '纺织学院', memberIds: [own.id] };
    const saved = await admin.get<{ saveTeam: { team: { id: string; version: number } } }>(TEAM, { input: team });
    expect(saved).toMatchObject({ saveTeam: { team: { name: '纺织阳光队', members: [{ name: '丁阳' }] } } });
    expect(codes(await admin.refused(TEAM, { input: team }))).toBe('CONFLICT TEAM_NAME_TAKEN');
    expect(codes(await admin.refused(TEAM, { input: { ...team, name: '二队', memberIds: [other.id] } }))).toBe(
      'INVALID_INPUT NOT_OF_THE_OFFICE',
    );
    expect(codes(await admin.refused(TEAM, { input: { office: CENTRE, name: '甲', memberIds: [] } }))).toBe(
      'FORBIDDEN NOT_YOURS_TO_DO',
    );
    const { id, version } = saved.saveTeam.team;
    await admin.get(TEAM, { input: { ...team, id, expectedVersion: version, memberIds: [] } });
    expect(codes(await admin.refused(TEAM, { input: { ...team, id, expectedVersion: version } }))).toBe(
      'CONFLICT CHANGED_MEANWHILE',
    );
    expect(await staffRow(house, 'sunshine')).toBeDefined();
  });
});
