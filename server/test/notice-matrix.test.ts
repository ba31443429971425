import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../src/kernel/global-id.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import { DIALECTS } from './kit/databases.js';
import { draft } from './kit/notices.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const OFFICE = 'LIZHI_CENTRE';
const STATES = ['DRAFT', 'IMPORTED', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED'] as const;
type State = (typeof STATES)[number];

/** The paper's word on what a publisher may do where, and what it comes to; written apart from the table. */
const DEEDS: Readonly<
  Record<string, { mutation: string; type: string; more: (now: number) => object; to: Partial<Record<State, State>> }>
> = {
  save: {
    mutation: 'saveNotice',
    type: 'SaveNoticeInput',
    more: () => draft({ office: OFFICE }),
    to: { DRAFT: 'DRAFT', IMPORTED: 'IMPORTED', SCHEDULED: 'SCHEDULED', PUBLISHED: 'PUBLISHED' },
  },
  publish: {
    mutation: 'publishNotice',
    type: 'PublishNoticeInput',
    more: () => ({}),
    to: { DRAFT: 'PUBLISHED', IMPORTED: 'PUBLISHED', SCHEDULED: 'PUBLISHED' },
  },
  schedule: {
    mutation: 'publishNotice',
    type: 'PublishNoticeInput',
    more: (now) => ({ publishAt: new Date(now + 3_600_000).toISOString() }),
    to: { DRAFT: 'SCHEDULED', IMPORTED: 'SCHEDULED', SCHEDULED: 'SCHEDULED' },
  },
  unschedule: { mutation: 'unscheduleNotice', type: 'NoticeActionInput', more: () => ({}), to: { SCHEDULED: 'DRAFT' } },
  archive: {
    mutation: 'archiveNotice',
    type: 'NoticeActionInput',
    more: () => ({}),
    to: { DRAFT: 'ARCHIVED', IMPORTED: 'ARCHIVED', SCHEDULED: 'ARCHIVED', PUBLISHED: 'ARCHIVED' },
  },
  pin: {
    mutation: 'pinNotice',
    type: 'PinNoticeInput',
    more: () => ({ pinned: true }),
    to: { PUBLISHED: 'PUBLISHED' },
  },
  unpin: { mutation: 'pinNotice', type: 'PinNoticeInput', more: () => ({ pinned: false }), to: {} },
};

type Stand = 'publisher' | 'outsider' | 'nobody';

describe.each(DIALECTS)('every deed on a notice in every state on %s', (dialect) => {
  let house: TestHouse;
  let people: [name: string, person: Person, stand: Stand][];

  beforeAll(async () => {
    house = await testHouse(dialect);
    people = [
      ['its publisher', await mint(house, 'lizhi', 'console'), 'publisher'],
      ['the head of Student Affairs', await mint(house, 'student-affairs', 'console'), 'publisher'],
      ['another office’s publisher', await mint(house, 'sunshine', 'console'), 'outsider'],
      ['a reviewer of the office', await mint(house, 'lizhi-2', 'console'), 'nobody'],
      ['who publishes jobs', await mint(house, 'employer', 'console'), 'nobody'],
      ['the administrator', await mint(house, 'admin', 'console'), 'nobody'],
      ['a student', await mintStudent(house, '230900001'), 'nobody'],
    ];
  });
  afterAll(() => house.close());

  async function place(state: State): Promise<string> {
    const id = randomUUID();
    const now = house.house.services.clock.now();
    await insertRows(house.house.services.database, 'notice', [
      {
        id,
        title: '通知',
        body: '<p>x</p>',
        plain: 'x',
        summary: 'x',
        state,
        office_code: OFFICE,
        publish_at: state === 'SCHEDULED' ? now + 60_000 : null,
        published_at: state === 'PUBLISHED' ? now : null,
        audience_campuses: '[]',
        audience_colleges: '[]',
        audience_identities: '[]',
        push: 0,
        version: 1,
        created_at: now,
        updated_at: now,
      },
    ]);
    return id;
  }

  const rowOf = async (id: string) => {
    const { database } = house.house.services;
    const [row] = await database.all<{ state: string; version: number }>('SELECT * FROM notice WHERE id = ?', [id]);
    const events = await database.all('SELECT action FROM notice_event WHERE subject_id = ?', [id]);
    return { state: row?.state, version: row?.version, all: JSON.stringify(row), events: events.length };
  };

  it.each(STATES)('%s: is done by whom the paper names, and leaves no trace of anybody else’s try', async (state) => {
    for (const [deed, { mutation, type, more, to }] of Object.entries(DEEDS)) {
      for (const [name, person, stand] of people) {
        const what = `${name}: ${deed}`;
        const id = await place(state);
        const before = await rowOf(id);
        const input = {
          ...more(house.house.services.clock.now()),
          id: toGlobalId('Notice', id),
          expectedVersion: 1,
          requestId: randomUUID(),
        };
        const answer = await person.ask<object>(
          `mutation ($input: ${type}!) { ${mutation}(input: $input) { notice { state } } }`,
          { input },
        );
        const code = answer.errors?.[0]?.extensions.code ?? null;
        const after = await rowOf(id);
        const next = to[state];
        if (stand === 'publisher' && next !== undefined) {
          expect([code, after.state, after.version, after.events], what).toEqual([null, next, 2, 1]);
          continue;
        }
        expect(after, what).toEqual(before);
        if (stand === 'nobody') expect(code, what).toBe('FORBIDDEN');
        else if (stand === 'outsider') expect(code, what).toBe(state === 'PUBLISHED' ? 'FORBIDDEN' : 'NOT_FOUND');
        else expect(['WINDOW_CLOSED', 'ALREADY_DONE'], what).toContain(code);
      }
    }
    // The places on top are few, and the next state's are wanted.
    await house.house.services.database.run('UPDATE notice SET pinned_at = NULL');
  });

  it('is refused on a version that has passed, whatever it is', async () => {
    const [, lizhi] = people[0] ?? [];
    for (const [deed, { mutation, type, more, to }] of Object.entries(DEEDS)) {
      const [state] = Object.keys(to) as State[];
      if (state === undefined) continue;
      const id = await place(state);
      const input = { ...more(house.house.services.clock.now()), id: toGlobalId('Notice', id), expectedVersion: 2 };
      const answer = await lizhi?.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { notice { state } } }`,
        { input },
      );
      expect(answer?.errors?.[0]?.extensions.code, deed).toBe('CONFLICT');
      expect((await rowOf(id)).events).toBe(0);
    }
  });
});
