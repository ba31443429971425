import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../src/kernel/ids.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import { DAY } from '../src/kernel/clock.js';
import { leaked, NOTE, PURPOSE } from './kit/canaries.js';
import { act, book, makeSlot, refusedToAct, rowId, type Booking } from './kit/counselling.js';
import { chinaDay } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { deliver, desk, see, sees } from './kit/journey.js';
import { mint, nobody, type Person } from './kit/person.js';
import { SharedHouse } from './kit/shared-house.js';

interface ReadRow {
  readonly username: string;
  readonly bookingIds: string;
}

describe.each(DIALECTS)('counselling is sealed on %s', (dialect) => {
  const door = new SharedHouse(dialect);
  const all = <T extends object>(sql: string) => door.house.house.services.database.all<T>(sql);
  let student: Person;
  let name: string;
  let studentId: string;
  let messageId: string;
  let booking: Booking;

  beforeAll(async () => {
    student = await door.newcomer();
    const { viewer } = await student.get<{ viewer: { student: { id: string; name: string } } }>(
      '{ viewer { student { id name } } }',
    );
    ({ id: studentId } = viewer.student);
    name = '金丝雀·姓名';
    await door.run('UPDATE student SET name = ? WHERE id = ?', [name, rowId(studentId)]);
    booking = await book(student, { slotId: await makeSlot(door.house, 3 * DAY), purpose: PURPOSE });
    await act(await desk(door.house), 'confirmCounselling', { id: booking.id, expectedVersion: 1, note: NOTE });
    await deliver(door.house);
    const inbox = await student.get<{ messages: { nodes: { id: string }[] } }>('{ messages { nodes { id } } }');
    messageId = inbox.messages.nodes[0]?.id ?? '';
    // A second counsellor with an account of his own.
    const [other] = await all<{ id: string }>(
      "SELECT staff.id FROM staff JOIN account ON account.id = staff.account_id WHERE username = 'sunshine'",
    );
    await door.run('INSERT INTO staff_role (id, staff_id, office_code, role) VALUES (?, ?, ?, ?)', [
      newId(),
      other?.id ?? '',
      'COUNSELLING_CENTRE',
      'COUNSELLOR',
    ]);
    await door.run('UPDATE counsellor SET staff_id = ? WHERE position = 2', [other?.id ?? '']);
  });

  const outsiders = async (): Promise<[string, Person][]> => [
    ['another student', await door.newcomer()],
    ['the administrator', await mint(door.house, 'admin', 'console')],
    ['Student Affairs', await mint(door.house, 'student-affairs', 'console')],
    ['an employer', await mint(door.house, 'employer', 'console')],
    ['nobody', nobody(door.house)],
  ];

  it('shows no one else anything: not by lists, ids, counts, messages or paths', async () => {
    const inside = 'id stateCode purpose student { name number } timeline { note }';
    const day = chinaDay(Date.parse(booking.slot.startsAt));
    const asks = [
      `{ node(id: "${booking.id}") { id ... on CounsellingBooking { ${inside} } ... on Reviewable { stateCode timeline { note } } } }`,
      `{ node(id: "${studentId}") { id ... on Student { appointments { totalCount nodes { ${inside} } } consents { purpose } } } }`,
      `{ node(id: "${messageId}") { id ... on Message { title body subjectId } } }`,
      `{ node(id: "${booking.slot.id}") { ... on CounsellingSlot { bookings { ${inside} } } } }`,
      `{ counsellors { nodes { nextFreeSlot { bookings { ${inside} } } slots(from: "${day}", to: "${day}") { bookings { ${inside} } } } } }`,
      `{ counsellingBookings { totalCount nodes { ${inside} } } }`,
      '{ counsellingBookings(first: 1) { totalCount pageInfo { endCursor } } }',
      `{ counsellingSlots(from: "${day}", to: "${day}") { bookings { ${inside} } } }`,
      `{ viewer { permissions unreadCount student { appointments { totalCount nodes { ${inside} } } } } }`,
      '{ messages { totalCount nodes { title body subjectId } } }',
    ];
    const canaries = { purpose: PURPOSE, note: NOTE, name, booking: rowId(booking.id), subject: booking.id };
    for (const [who, person] of await outsiders()) {
      for (const query of asks) {
        const answer = await person.ask(query);
        expect(leaked(JSON.stringify(answer), canaries), `${who}: ${query}`).toEqual([]);
        expect(JSON.stringify(answer), `${who}: ${query}`).not.toMatch(/"totalCount":"[1-9]|COUNSELLING_/);
      }
      for (const query of asks.slice(5, 8)) {
        expect((await person.refused(query)).extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
      }
    }
    // The same questions of those who may see: they are not blind for another reason.
    const centre = JSON.stringify(await Promise.all(asks.map(async (query) => (await desk(door.house)).ask(query))));
    expect(leaked(centre, canaries)).toEqual(['purpose', 'note', 'name', 'subject']);
  });

  it('answers a command on a booking that exists as one on a booking that does not', async () => {
    const unknown = toGlobalId('CounsellingBooking', randomUUID());
    for (const [who, person] of await outsiders()) {
      for (const mutation of ['cancelCounselling', 'confirmCounselling', 'recordCounsellingOutcome']) {
        const [real, none] = await Promise.all(
          [booking.id, unknown].map(async (id) => {
            const told = await refusedToAct(person, mutation, {
              id,
              expectedVersion: 2,
              ...(mutation === 'recordCounsellingOutcome' ? { outcome: 'COMPLETED' } : {}),
            });
            return { message: told.message, ...told.extensions, traceId: '' };
          }),
        );
        expect(real, `${who}: ${mutation}`).toEqual(none);
      }
    }
  });

  it('shows a counsellor only his or her own, through every path', async () => {
    const own = await mint(door.house, 'counsellor', 'console');
    const other = await mint(door.house, 'sunshine', 'console');
    expect((await sees(own, booking.id)).purpose).toBe(PURPOSE);
    expect(await see(other, booking.id)).toBeNull();
    // The same student comes to the other counsellor later: that one sees that visit and not the first.
    await act(student, 'cancelCounselling', { id: booking.id, expectedVersion: 2 });
    const second = await book(student, { slotId: await makeSlot(door.house, 5 * DAY, { counsellor: 1 }) });
    const list = 'counsellingBookings { totalCount nodes { id student { appointments { totalCount nodes { id } } } } }';
    const seen = await other.get<{ counsellingBookings: { totalCount: string; nodes: object[] } }>(`{ ${list} }`);
    expect(seen.counsellingBookings).toEqual({
      totalCount: '1',
      nodes: [{ id: second.id, student: { appointments: { totalCount: '1', nodes: [{ id: second.id }] } } }],
    });
    const days = {
      from: chinaDay(Date.parse(booking.slot.startsAt)),
      to: chinaDay(Date.parse(second.slot.startsAt)),
    };
    const calendar = await other.get<{ counsellingSlots: { counsellor: { name: string } }[] }>(
      'query ($from: Date!, $to: Date!) { counsellingSlots(from: $from, to: $to) { counsellor { name } bookings { id } } }',
      days,
    );
    expect(new Set(calendar.counsellingSlots.map((slot) => slot.counsellor.name))).toEqual(new Set(['方予安']));
    const slot = await other.get<{ node: { bookings: object[] } }>(
      `{ node(id: "${booking.slot.id}") { ... on CounsellingSlot { bookings { id } } } }`,
    );
    expect(slot.node.bookings).toEqual([]);
    for (const mutation of ['cancelCounsellingByCentre', 'confirmCounselling']) {
      const args = { id: booking.id, expectedVersion: 3, note: '不是我的' };
      expect((await refusedToAct(other, mutation, args)).extensions.code).toBe('NOT_FOUND');
    }
    await act(student, 'cancelCounselling', { id: second.id, expectedVersion: 1 });
  });

  it('writes down what staff read, before they read it', async () => {
    const centre = await desk(door.house);
    const one = await book(student, { slotId: await makeSlot(door.house, 6 * DAY) });
    const day = chinaDay(Date.parse(one.slot.startsAt));
    const reads = async () => {
      const rows = await all<ReadRow>(
        'SELECT account.username, booking_ids AS bookingIds FROM counselling_read read_row JOIN account ON account.id = read_row.account_id',
      );
      return rows.filter((row) => row.bookingIds.includes(rowId(one.id)));
    };
    const paths: (() => Promise<unknown>)[] = [
      () => centre.get('{ counsellingBookings(first: 100) { nodes { id } } }'),
      () => centre.get(`{ node(id: "${one.id}") { id } }`),
      () => centre.get(`{ node(id: "${one.slot.id}") { ... on CounsellingSlot { bookings { id } } } }`),
      () => centre.get(`{ counsellingSlots(from: "${day}", to: "${day}") { bookings { id } } }`),
      () => act(centre, 'confirmCounselling', { id: one.id, expectedVersion: 1 }),
    ];
    for (const [i, path] of paths.entries()) {
      const before = await reads();
      await path();
      const after = await reads();
      expect(after.length, `path ${i}`).toBeGreaterThan(before.length);
      expect(after.at(-1)?.username).toBe('counselling-desk');
    }
    const before = await reads();
    await sees(student, one.id);
    expect(await reads()).toEqual(before);
    // Where it cannot be written down, nothing is read.
    await door.run('ALTER TABLE counselling_read RENAME TO mislaid');
    try {
      for (const path of paths.slice(0, 4)) await expect(path()).rejects.toThrow(/"code":"INTERNAL"/);
      const { data } = await centre.ask<{ node: unknown }>(`{ node(id: "${one.id}") { id } }`);
      expect(data?.node ?? null).toBeNull();
    } finally {
      await door.run('ALTER TABLE mislaid RENAME TO counselling_read');
    }
    await act(student, 'cancelCounselling', { id: one.id, expectedVersion: 2 });
  });

  it('keeps what was written sealed in the database, and out of queues and request results', async () => {
    const one = await book(student, { slotId: await makeSlot(door.house, 7 * DAY), purpose: PURPOSE });
    const args = { id: one.id, expectedVersion: 1, note: NOTE };
    await act(await desk(door.house), 'declineCounselling', args);
    await deliver(door.house);
    const canaries = { purpose: PURPOSE, note: NOTE, name, token: student.token ?? '', password: 'Xuegong-demo-1' };
    const tables = [
      'counselling_booking',
      'counselling_event',
      'counselling_read',
      'outbox',
      'inbox_message',
      'command_request',
      'job',
      'session',
    ];
    for (const table of tables) {
      const rows = await all<object>(`SELECT * FROM ${table}`);
      expect(rows.length, table).toBeGreaterThan(0);
      expect(leaked(JSON.stringify(rows), canaries), table).toEqual([]);
    }
    const sealed = await all<{ purpose: string; note: string }>(
      'SELECT purpose, note FROM counselling_booking JOIN counselling_event ON subject_id = counselling_booking.id WHERE purpose IS NOT NULL AND note IS NOT NULL',
    );
    for (const row of sealed) expect([row.purpose, row.note].map((text) => text.slice(0, 3))).toEqual(['v1.', 'v1.']);
    expect(new Set(sealed.map((row) => row.purpose)).size).toBeGreaterThan(1);
  });
});
