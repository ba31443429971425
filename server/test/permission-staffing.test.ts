import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/kernel/clock.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { newId } from '../src/kernel/ids.js';
import { mint, nobody, Person } from './kit/person.js';
import { staffRef } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';
import { wholeDatabase } from './kit/whole-database.js';

/** Everybody at the console, by what he or she is to staff and audit (the paper's answer). */
const STAFF = [
  'admin',
  'student-affairs',
  'student-affairs-2',
  'student-aid',
  'work-study',
  'lizhi',
  'sunshine',
  'employer',
  'counsellor',
  'counselling-desk',
  'counselling-head',
] as const;
type Who = (typeof STAFF)[number];

const everyone: readonly Who[] = STAFF;
const ADMIN: readonly Who[] = ['admin'];
const HEADS: readonly Who[] = ['student-affairs', 'lizhi', 'counselling-head'];
const READERS: readonly Who[] = [...ADMIN, ...HEADS];
const DECIDERS: readonly Who[] = ['admin', 'student-affairs'];
const SEALED_HEAD: readonly Who[] = ['counselling-head'];

interface Ids {
  readonly target: string;
  readonly version: number;
  readonly unknown: (type: string) => string;
  readonly iso: (fromNow: number) => string;
}

interface Command {
  readonly type: string;
  readonly input: (ids: Ids) => object;
  /** who gets through the door; what is behind it (whose office, whose role) the other tests look at */
  readonly may: readonly Who[];
  /** through the door, but not further: refused with FORBIDDEN by what it is about */
  readonly butNot?: readonly Who[];
}

const role = (office: string) => (ids: Ids) => ({
  staffId: ids.target,
  expectedVersion: ids.version,
  office,
  role: 'PAYER',
});
const without = (who: readonly Who[]) => everyone.filter((one) => !who.includes(one));
const onUnknown = (type: string) => (ids: Ids) => ({ id: ids.unknown(type), expectedVersion: 1 });

const COMMANDS: Readonly<Record<string, Command>> = {
  saveStaff: { type: 'SaveStaffInput', input: () => ({ username: 'x', name: '' }), may: READERS },
  grantRole: { type: 'StaffRoleInput', input: role('LIZHI_CENTRE'), may: READERS, butNot: HEADS },
  // The employer gives up a role of his own: that is anybody's right.
  revokeRole: {
    type: 'StaffRoleInput',
    input: role('LIZHI_CENTRE'),
    may: everyone,
    butNot: without(['admin', 'employer']),
  },
  endStaff: { type: 'EndStaffInput', input: onUnknown('Staff'), may: ADMIN },
  returnStaff: { type: 'EndStaffInput', input: onUnknown('Staff'), may: ADMIN },
  saveOffice: {
    type: 'SaveOfficeInput',
    input: () => ({ code: 'NO_OFFICE', expectedVersion: 1, name: '名', nameEn: 'Name', contacts: [] }),
    may: ADMIN,
  },
  saveTeam: {
    type: 'SaveTeamInput',
    input: (ids) => ({ ...onUnknown('Team')(ids), office: 'LIZHI_CENTRE', name: '队', memberIds: [] }),
    may: READERS,
    butNot: ['student-affairs', 'counselling-head'],
  },
  delegateRole: {
    type: 'DelegateRoleInput',
    input: ({ target, iso }) => ({
      toStaffId: target,
      office: 'EMPLOYERS',
      role: 'DESK',
      startsAt: iso(0),
      endsAt: iso(HOUR),
    }),
    may: everyone,
  },
  endTemporaryRole: {
    type: 'EndTemporaryRoleInput',
    input: ({ unknown }) => ({ id: unknown('TemporaryRole') }),
    may: everyone,
  },
  requestBreakGlass: {
    type: 'RequestBreakGlassInput',
    input: () => ({ office: 'LIZHI_CENTRE', reason: '一个足够长的紧急原因说明' }),
    may: DECIDERS,
  },
  decideBreakGlass: {
    type: 'DecideBreakGlassInput',
    input: (ids) => ({ ...onUnknown('BreakGlass')(ids), approve: true }),
    may: DECIDERS,
  },
  endBreakGlass: { type: 'EndBreakGlassInput', input: onUnknown('BreakGlass'), may: [...DECIDERS, ...SEALED_HEAD] },
  synchroniseDepartments: { type: 'CommandOnlyInput', input: () => ({}), may: ADMIN },
  mapDepartment: { type: 'MapDepartmentInput', input: () => ({ departmentId: 7, roles: [] }), may: ADMIN },
  revealAuditReason: {
    type: 'RevealAuditReasonInput',
    input: ({ unknown }) => ({ id: unknown('AuditEntry') }),
    may: ADMIN,
  },
};

const QUERIES: Readonly<Record<string, { readonly query: string; readonly may: readonly Who[] }>> = {
  staffMembers: { query: '{ staffMembers { nodes { id } totalCount } }', may: READERS },
  offices: { query: '{ offices { code teams { id } grantableRoles { role mine } } }', may: everyone },
  colleagues: { query: '{ colleagues(office: "LIZHI_CENTRE") { name } }', may: everyone },
  temporaryRoles: { query: '{ temporaryRoles { id } }', may: everyone },
  breakGlassRequests: { query: '{ breakGlassRequests { id } }', may: [...DECIDERS, ...SEALED_HEAD] },
  weComDepartments: { query: '{ weComDepartments { id } }', may: ADMIN },
  auditLog: { query: '{ auditLog { nodes { id } totalCount } }', may: ADMIN },
  auditActions: { query: '{ auditActions { code label } }', may: ADMIN },
  auditChain: { query: '{ auditChain { head } }', may: ADMIN },
};

const PERMISSIONS: Readonly<Record<string, readonly Who[]>> = {
  STAFF_READ: READERS,
  STAFF_ADMINISTER: ADMIN,
  AUDIT_READ: ADMIN,
  BREAK_GLASS_DECIDE: DECIDERS,
  ROLES_GRANT_COUNSELLING_CENTRE: SEALED_HEAD,
};

describe('who may ask and do what about staff and the audit', () => {
  let house: TestHouse;
  let ids: Ids;
  let outsiders: readonly (readonly [string, Person, string])[];

  beforeAll(async () => {
    house = await testHouse('sqlite', { size: { students: 2, bookings: 0 } });
    const { id, version } = await staffRef(house, 'employer');
    const now = house.house.services.clock.now();
    ids = {
      target: id,
      version,
      unknown: (type) => toGlobalId(type, newId()),
      iso: (fromNow) => new Date(now + fromNow + DAY).toISOString(),
    };
    const student = await mint(house, '230900001', 'student');
    outsiders = [
      ['nobody', nobody(house, 'console'), 'UNAUTHENTICATED'],
      ['a student', student, 'FORBIDDEN'],
      ['a student at the console’s door', new Person(house.url, 'console', student.token), 'UNAUTHENTICATED'],
    ];
  });
  afterAll(() => house.close());

  it.each(Object.keys(COMMANDS))('%s', async (name) => {
    const command = COMMANDS[name] as Command;
    const query = `mutation ($input: ${command.type}!) { ${name}(input: $input) { __typename } }`;
    const ask = async (person: Person) =>
      (await person.ask<object>(query, { input: { ...command.input(ids), requestId: randomUUID() } })).errors?.[0]
        ?.extensions;
    const before = await wholeDatabase(house);
    for (const [who, person, code] of outsiders) expect((await ask(person))?.code, who).toBe(code);
    for (const who of STAFF) {
      const told = await ask(await mint(house, who, 'console'));
      const inside = command.may.includes(who) && !(command.butNot ?? []).includes(who);
      if (inside) expect(['FORBIDDEN', 'UNAUTHENTICATED', 'INTERNAL'], who).not.toContain(told?.code);
      else expect(told?.code, who).toBe('FORBIDDEN');
      // Past the door a thing that is not there, or an unfit value, stops every one of them.
      if (name !== 'grantRole' || who !== 'admin') expect(told, who).toBeDefined();
    }
    if (name !== 'grantRole') expect(await wholeDatabase(house)).toBe(before);
  });

  it.each(Object.keys(QUERIES))('%s', async (name) => {
    const { query, may } = QUERIES[name] as (typeof QUERIES)[string];
    const ask = async (person: Person) => (await person.ask(query)).errors?.[0]?.extensions.code;
    for (const [who, person, code] of outsiders) expect(await ask(person), who).toBe(code);
    for (const who of STAFF) {
      expect(await ask(await mint(house, who, 'console')), who).toBe(may.includes(who) ? undefined : 'FORBIDDEN');
    }
  });

  it('permissions are told to each as the paper has them, and to students none', async () => {
    for (const who of STAFF) {
      const person = await mint(house, who, 'console');
      const { viewer } = await person.get<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
      for (const [permission, holders] of Object.entries(PERMISSIONS)) {
        expect(viewer.permissions.includes(permission), `${who} ${permission}`).toBe(holders.includes(who));
      }
    }
    const student = await mint(house, '230900001', 'student');
    expect(await student.get('{ viewer { permissions } }')).toEqual({ viewer: { permissions: [] } });
  });

  it("a colleague's fields: those who keep staff and the person, null to all others", async () => {
    const FIELDS =
      'username email leftAt version weComUserId lastSignInAt heldRoles { role } temporaryRoles { id } teams { id } openWork { code }';
    const query = `query { colleagues(office: "SUNSHINE_TEAM") { name ${FIELDS} } }`;
    for (const who of STAFF) {
      const { colleagues } = await (
        await mint(house, who, 'console')
      ).get<{ colleagues: Record<string, unknown>[] }>(query);
      const [seen] = colleagues;
      const open = READERS.includes(who) || who === 'sunshine';
      expect(seen?.['name']).toBe('丁阳');
      expect(seen?.['username'], who).toBe(open ? 'sunshine' : null);
      expect(seen?.['version'], who).toBe(open ? 1 : null);
      expect(seen?.['heldRoles'], who).toEqual(open ? [{ role: 'PUBLISHER' }] : null);
      expect(seen?.['teams'], who).toEqual(open ? [{ id: expect.any(String) as string }] : null);
      for (const list of ['temporaryRoles', 'openWork'])
        expect(seen?.[list], `${who} ${list}`).toEqual(open ? [] : null);
    }
    const node = 'query ($id: ID!) { node(id: $id) { __typename } }';
    const { id } = await staffRef(house, 'sunshine');
    for (const who of STAFF) {
      const told = await (await mint(house, who, 'console')).get(node, { id });
      const open = READERS.includes(who) || who === 'sunshine';
      expect(told, who).toEqual({ node: open ? { __typename: 'Staff' } : null });
    }
  });
});
