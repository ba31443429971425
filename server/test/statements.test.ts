import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, isObjectType, parse, validate, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../src/kernel/clock.js';
import { Account } from '../src/campus/account.entity.js';
import { act, book, consent, makeSlot, tryToBook } from './kit/counselling.js';
import { chinaDay } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { fillBookings } from './kit/fill.js';
import { desk, freshInput } from './kit/journey.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { statementsOf } from './kit/statements.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

/** What the clients really send: hash → document. */
const published = Object.values(
  JSON.parse(readFileSync(fileURLToPath(new URL('../../schema/operations.json', import.meta.url)), 'utf8')) as Record<
    string,
    string
  >,
);
/** A command on an existing thing answers with the whole page of that thing: its own work and a page's. */
const BOUND = { list: 5, detail: 8, booking: 12, command: 12 + 8 } as const;
const STUDENT = '230900001';

describe.each(DIALECTS)('statements on %s', (dialect) => {
  let house: TestHouse;
  let student: Person;
  let centre: Person;
  let admin: Person;
  let publisher: Person;
  const entitiesSeen: string[] = [];

  beforeAll(async () => {
    house = await testHouse(dialect, { env: { SESSION_HOURS: '720' } });
    watchResolvers();
    student = await mintStudent(house, STUDENT);
    centre = await desk(house);
    admin = await mint(house, 'admin', 'console');
    publisher = await mint(house, 'student-affairs', 'console');
    await consent(student);
    await student.get('{ service { name } }');
  });
  afterAll(() => house.close());

  /** Every field resolver tells when it is handed an entity of the ORM. Documents compile after this, so all are seen. */
  function watchResolvers(): void {
    for (const type of Object.values(house.served.schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        const { resolve } = field;
        field.resolve = (row: unknown, ...rest) => {
          if (isEntity(row)) entitiesSeen.push(`${type.name}.${field.name}`);
          return resolve?.(row, ...rest);
        };
      }
    }
  }

  async function count(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<number> {
    const { answer, statements } = await statementsOf(house, () => person.ask(query, variables));
    expect(answer.errors).toBeUndefined();
    return statements.length;
  }

  const documentNamed = (name: RegExp) => published.filter((text) => name.test(text));
  const firstNode = async (query: string, person = centre): Promise<string> => {
    const { list } = await person.get<{ list: { nodes: { id: string }[] } }>(query);
    return list.nodes[0]?.id ?? '';
  };

  it('are as many for a hundred rows as for one, and at most five a list', async () => {
    const today = chinaDay(house.house.services.clock.now());
    const week = {
      from: chinaDay(house.house.services.clock.now(), 30),
      to: chinaDay(house.house.services.clock.now(), 36),
    };
    const row = `id stateLabel purpose timeline { label } availableActions { label } slot { startsAt remaining counsellor { name campus { name } } }`;
    const asks: Record<string, [Person, string, Record<string, unknown>]> = {
      'my bookings': [student, `{ viewer { student { name appointments(first: 100) { nodes { ${row} } } } } }`, {}],
      "the centre's list": [
        centre,
        `{ counsellingBookings(first: 100) { nodes { ${row.replace('timeline { label }', '')} student { name campus { name } } } } }`,
        {},
      ],
      'the calendar week': [
        centre,
        'query ($from: Date!, $to: Date!) { counsellingSlots(from: $from, to: $to) { startsAt remaining counsellor { name } bookings { stateLabel student { name } } } }',
        week,
      ],
      home: [
        student,
        '{ viewer { unreadCount student { name } } workflows { code title ownerOffice { name contacts { phone } } instructions { version acknowledged } } }',
        {},
      ],
      messages: [
        student,
        '{ messages(first: 100) { nodes { title body readAt subjectId } pageInfo { hasNextPage } } }',
        {},
      ],
      'free times': [
        student,
        `{ counsellors { nodes { name nextFreeSlot { startsAt } slots(from: "${today}", to: "${today}") { remaining bookable { ok } } } } }`,
        {},
      ],
    };
    const counts: Record<string, number[]> = {};
    let filled = 0;
    for (const rows of [1, 10, 100]) {
      await fillBookings(house, STUDENT, rows - filled, house.house.services.clock.now() + 31 * DAY + filled * 61_000);
      filled = rows;
      for (const [name, [person, query, variables]] of Object.entries(asks)) {
        (counts[name] ??= []).push(await count(person, query, variables));
      }
    }
    for (const [name, [one = 0, ...more]] of Object.entries(counts)) {
      expect.soft(more, name).toEqual([one, one]);
      expect.soft(one, name).toBeGreaterThan(0);
      expect.soft(one, name).toBeLessThanOrEqual(BOUND.list);
    }
  });

  it('are at most twelve for booking, eight for a page about one thing', async () => {
    const detail = `query ($id: ID!) { node(id: $id) { ... on CounsellingBooking { purpose timeline { label note } availableActions { label } student { name campus { name } } slot { startsAt counsellor { name room } } } } }`;
    const slotId = await makeSlot(house, 3 * DAY);
    const booked = await statementsOf(house, () => tryToBook(student, { slotId, purpose: '想聊聊' }));
    const id = booked.answer.data?.bookCounselling.booking.id ?? '';
    expect(booked.statements.length).toBeLessThanOrEqual(BOUND.booking);
    expect(booked.statements.length).toBeGreaterThan(5);
    expect(await count(student, detail, { id })).toBeLessThanOrEqual(BOUND.detail);
    expect(await count(centre, detail, { id })).toBeLessThanOrEqual(BOUND.detail);
    for (const [mutation, version] of [
      ['confirmCounselling', 1],
      ['cancelCounsellingByCentre', 2],
    ] as const) {
      const done = await statementsOf(house, () =>
        act(centre, mutation, { id, expectedVersion: version, note: '停诊' }),
      );
      expect(done.statements.length, mutation).toBeLessThanOrEqual(BOUND.command);
    }
    const again = await statementsOf(house, () => tryToBook(student, { slotId }));
    expect(again.statements.length).toBe(booked.statements.length);
  });

  // Their statements are counted where applications are made: worklist.test.ts.
  const OF_APPLICATIONS =
    /[Aa]pplication|[Cc]ertificate|[Pp]aper|registry|students\(|rounds|ictionar|worklist|printQueue|FormField|choices|eligibility/;

  const OF_PUBLISHERS =
    /audienceSize|colleges|manage: true|readCount|instructionsVersions|siteSources|siteSyncRuns|searchMisses|feedbacks\([^)]*office/;
  const OF_ADMINISTRATORS =
    /staffMembers|offices|audit|breakGlass|temporaryRoles|colleagues|weComDepartments|deliveries|channelHealth/;

  it('hold for every document that our clients publish, and each still fits the schema', async () => {
    const now = house.house.services.clock.now();
    const open = await book(student, { slotId: await makeSlot(house, 5 * DAY) }).catch(async () => null);
    const bookingId = open?.id ?? (await firstNode('{ list: counsellingBookings { nodes { id } } }'));
    const counsellorId = await firstNode('{ list: counsellors { nodes { id } } }');
    const slotId = await makeSlot(house, 6 * DAY);
    const values = (text: string): Record<string, unknown> => ({
      first: 100,
      from: text.includes('$from: DateTime') ? new Date(now).toISOString() : chinaDay(now, 30),
      to: text.includes('$to: DateTime') ? new Date(now + DAY).toISOString() : chinaDay(now, 36),
      url: 'https://elsewhere.example/',
      office: 'STUDENT_AFFAIRS',
      workflow: 'COUNSELLING',
      text: '心理',
      settled: false,
      audience: { campuses: [], colleges: [], identities: [] },
      id: text.includes('CounsellorTimes')
        ? counsellorId
        : text.includes('query CounsellingSlot(')
          ? slotId
          : bookingId,
    });
    expect(published.length).toBeGreaterThan(20);
    for (const text of published) {
      const document = parse(text);
      expect(validate(house.served.schema, document), text).toEqual([]);
      const kind = kindOf(document);
      if (kind === 'mutation' || OF_APPLICATIONS.test(text)) continue;
      const face =
        /counsellingBookings|counsellingSlots|permissions|student \{ college|query CounsellingSlot\(|CounsellorNames/.test(
          text,
        )
          ? centre
          : student;
      const person = /signIn|signOut/.test(text)
        ? null
        : OF_PUBLISHERS.test(text)
          ? publisher
          : OF_ADMINISTRATORS.test(text)
            ? admin
            : face;
      if (person === null) continue;
      const used = await count(person, text, values(text));
      // Settings tell of several small tables, of one person, and are opened now and then.
      const wide = kind === 'detail' || text.includes('messagePreferences');
      expect.soft(used, text).toBeLessThanOrEqual(wide ? BOUND.detail : BOUND.list);
    }
  });

  it('hold for the mutations that our clients publish', async () => {
    const one = (name: string, part = '') => {
      const text = documentNamed(new RegExp(`mutation ${name}\\(`)).find((found) => found.includes(part));
      if (text === undefined) throw new Error(`nobody publishes ${name}`);
      return text;
    };
    const me = await mintStudent(house, '230900002');
    const within = async (person: Person, text: string, input: object): Promise<unknown> => {
      const { answer, statements } = await statementsOf(house, () => person.ask<object>(text, freshInput(input)));
      expect(answer.errors, text).toBeUndefined();
      expect
        .soft(statements.length, text)
        .toBeLessThanOrEqual(text.includes('mutation BookCounselling(') ? BOUND.booking : BOUND.command);
      return Object.values(answer.data ?? {})[0];
    };
    await within(me, one('AcknowledgeCounselling'), { workflow: 'COUNSELLING', version: 1 });
    await within(me, one('ConsentToCounselling'), { purpose: 'COUNSELLING', version: 1 });
    const bookIt = async (inMs: number): Promise<string> => {
      const slotId = await makeSlot(house, inMs);
      return (
        (await within(me, one('BookCounselling'), { slotId, instructionsVersion: 1 })) as { booking: { id: string } }
      ).booking.id;
    };
    const first = await bookIt(7 * DAY);
    await within(me, one('CancelCounselling'), { id: first, expectedVersion: 1 });
    const second = await bookIt(8 * DAY);
    await within(centre, one('DeclineCounselling'), { id: second, expectedVersion: 1, note: '停诊' });
    const third = await bookIt(9 * DAY);
    await within(centre, one('ConfirmCounselling'), { id: third, expectedVersion: 1 });
    await within(centre, one('CancelCounsellingByCentre'), { id: third, expectedVersion: 2, note: '停诊' });
    const fourth = await bookIt(60_000);
    await within(centre, one('ConfirmCounselling'), { id: fourth, expectedVersion: 1 });
    await within(centre, one('RecordCounsellingArrival'), { id: fourth, expectedVersion: 2 });
    house.advance(61_000);
    // Once a minute a session notes that it is in use, by a statement more.
    for (const person of [me, centre]) await person.get('{ service { name } }');
    await within(centre, one('RecordCounsellingOutcome'), { id: fourth, expectedVersion: 3, outcome: 'COMPLETED' });
    const fifth = await bookIt(DAY / 2);
    await within(centre, one('ConfirmCounselling'), { id: fifth, expectedVersion: 1 });
    await within(centre, one('RecordLateCancellation'), { id: fifth, expectedVersion: 2 });
    await within(me, one('MarkMessagesRead'), {});
    await within(await mint(house, 'counselling-head', 'console'), one('SignOut'), {});
    for (const [person, part] of [
      [me, 'token'],
      [centre, 'permissions'],
    ] as const) {
      const username = person === me ? '230900002' : 'counselling-desk';
      await within(person, one('SignIn', part), { username, password: 'Xuegong-demo-1', transport: 'BEARER' });
    }
  });

  it('hand rows to field resolvers and never entities of the ORM', async () => {
    // The sign by which an entity is told: one read by the ORM has it, so the watch above is not blind.
    const [account] = await house.house.services.em.fork().find(Account, {}, { limit: 1 });
    expect(isEntity(account)).toBe(true);
    expect(entitiesSeen).toEqual([]);
  });
});

function isEntity(row: unknown): boolean {
  return typeof row === 'object' && row !== null && '__helper' in row;
}

/** A page of one thing asks `node`, a list or a home page does not. */
function kindOf(document: DocumentNode): 'mutation' | 'detail' | 'list' {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (definition.operation === 'mutation') return 'mutation';
    const names = definition.selectionSet.selections.map((s) => (s.kind === Kind.FIELD ? s.name.value : ''));
    return names.includes('node') || names.includes('instructions') ? 'detail' : 'list';
  }
  throw new Error('no operation');
}
