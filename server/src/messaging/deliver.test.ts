import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIALECTS } from '../../test/kit/databases.js';
import { testHouse, type TestHouse } from '../../test/kit/test-house.js';
import { insertRows } from '../platform/db/insert-rows.js';
import { DAY, HOUR, MINUTE } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { readDatabaseTime } from '../platform/db/database-time.js';
import { openDatabase } from '../platform/db/open-database.js';
import type { Database } from '../platform/db/sql.js';
import { deliverDue } from './deliver.js';
import { MessageSources, type MessageSource } from './message-source.js';
import { cancelMessages, stageMessages, type MessageToStage } from './stage-messages.js';

const OFFICE = 'COUNSELLING_CENTRE';
/** subjects whose reason has ended */
const over = new Set<string>();
const source: MessageSource = {
  subjectType: 'TEST',
  graphType: 'Test',
  templates: ['t.now', 't.later'],
  officeRoles: ['DESK', 'HEAD'],
  params: async () => new Map(),
  standing: async (_sql, _template, ids) => new Set(ids.filter((id) => !over.has(id))),
};
const sources = new MessageSources([source]);

describe.each(DIALECTS)('messages on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let lin: string;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    database = house.house.services.database;
    lin = await accountOf('230900001');
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.house.services.clock.reset();
    await database.run('DELETE FROM outbox');
    await database.run('DELETE FROM inbox_message');
  });

  const accountOf = async (username: string) =>
    (await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]))[0]?.id ?? '';
  const deliver = (on = database) => deliverDue(on, house.house.services.clock, sources);
  const inUnit = (work: (unit: { tx: Database; now: number }) => Promise<void>) =>
    database.transaction(async (tx) =>
      work({ tx: tx as Database, now: house.house.services.clock.at(await readDatabaseTime(tx)) }),
    );
  const message = (rest: Partial<MessageToStage> = {}): MessageToStage => ({
    dedupeKey: newId(),
    to: { accountId: lin },
    template: 't.now',
    subjectType: 'TEST',
    subjectId: newId(),
    ...rest,
  });
  const stage = (...messages: MessageToStage[]) => inUnit((unit) => stageMessages(unit, messages));
  const inboxes = async () =>
    (
      await database.all<{ username: string }>(
        'SELECT username FROM inbox_message JOIN account ON account.id = account_id ORDER BY username',
      )
    ).map((row) => row.username);
  const statuses = async () =>
    (await database.all<{ status: string }>('SELECT status FROM outbox ORDER BY id')).map((row) => row.status);

  it('come once, with what they are about, and are marked sent', async () => {
    const staged = message();
    await stage(staged);
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    const rows = await database.all<{ subjectId: string; template: string; createdAt: number; readAt: number | null }>(
      'SELECT subject_id AS subjectId, template, created_at AS createdAt, read_at AS readAt FROM inbox_message',
    );
    expect(rows).toMatchObject([{ subjectId: staged.subjectId, template: 't.now', readAt: null }]);
    const sent = await database.all('SELECT status, attempts, done_at AS doneAt FROM outbox');
    expect(sent).toEqual([{ status: 'SENT', attempts: 1, doneAt: rows[0]?.createdAt }]);
  });

  it('about a subject that no room knows any more fail alone', async () => {
    await stage(message({ subjectType: 'GONE' }), message());
    expect(await deliver()).toBe(1);
    expect((await statuses()).sort()).toEqual(['FAILED', 'SENT']);
    expect(await inboxes()).toEqual(['230900001']);
  });

  it('due later wait for their time, and come when it is there', async () => {
    const now = house.house.services.clock.at(await readDatabaseTime(database));
    await stage(message({ dueAt: now + 6 * HOUR, template: 't.later' }));
    house.advance(6 * HOUR - MINUTE);
    expect(await deliver()).toBe(0);
    expect(await statuses()).toEqual(['PENDING']);
    house.advance(2 * MINUTE);
    expect(await deliver()).toBe(1);
    expect(await inboxes()).toEqual(['230900001']);
  });

  it('cancelled before their time never come; others about the same, or of another subject, do', async () => {
    const now = house.house.services.clock.at(await readDatabaseTime(database));
    const [mine, others] = [newId(), newId()];
    const later = { template: 't.later', dueAt: now + HOUR };
    await stage(
      message({ subjectId: mine, ...later }),
      message({ subjectId: mine }),
      message({ subjectId: others, ...later }),
    );
    await inUnit((unit) => cancelMessages(unit, mine, ['t.later']));
    house.advance(DAY);
    expect(await deliver()).toBe(2);
    const came = await database.all<{ template: string }>('SELECT template FROM inbox_message ORDER BY template');
    expect(came.map((row) => row.template)).toEqual(['t.later', 't.now']);
    expect((await statuses()).sort()).toEqual(['CANCELLED', 'SENT', 'SENT']);
    // What was sent stays sent.
    await inUnit((unit) => cancelMessages(unit, others, ['t.later']));
    expect((await statuses()).sort()).toEqual(['CANCELLED', 'SENT', 'SENT']);
  });

  it('whose reason is gone when they are due are dropped, not sent', async () => {
    const gone = newId();
    over.add(gone);
    await stage(message({ subjectId: gone }), message());
    expect(await deliver()).toBe(1);
    expect((await statuses()).sort()).toEqual(['CANCELLED', 'SENT']);
    over.delete(gone);
    expect(await deliver()).toBe(0);
  });

  it('to an office come to each of its members with a role that is asked, once', async () => {
    const desk = await accountOf('counselling-desk');
    const role = newId();
    await database.run(
      "INSERT INTO staff_role (id, staff_id, office_code, role) SELECT ?, id, ?, 'HEAD' FROM staff WHERE account_id = ?",
      [role, OFFICE, desk],
    );
    await stage(message({ to: { office: OFFICE } }));
    expect(await deliver()).toBe(2);
    // Neither the counsellor, whose role is not asked, nor reviewers of other offices.
    expect(await inboxes()).toEqual(['counselling-desk', 'counselling-head']);
    await database.run('DELETE FROM staff_role WHERE id = ?', [role]);
  });

  it('to an office come to who stands in there now, not to who did, nor to who has broken its glass', async () => {
    const now = house.house.services.clock.at(await readDatabaseTime(database));
    const stand = async (
      username: string,
      kind: string,
      from: number,
      until: number,
      endedAt: number | null = null,
    ) => {
      const [row] = await database.all<{ id: string }>('SELECT id FROM staff WHERE account_id = ?', [
        await accountOf(username),
      ]);
      await insertRows(database, 'temporary_role', [
        {
          id: newId(),
          staff_id: row?.id ?? '',
          office_code: OFFICE,
          role: 'DESK',
          kind,
          starts_at: from,
          ends_at: until,
          ended_at: endedAt,
          granted_by: await accountOf('counselling-head'),
          created_at: from,
        },
      ]);
    };
    await stand('counsellor', 'DELEGATION', now - HOUR, now + HOUR);
    await stand('student-aid', 'DELEGATION', now - DAY, now - HOUR);
    await stand('work-study', 'DELEGATION', now - HOUR, now + HOUR, now - MINUTE);
    await stand('lizhi', 'DELEGATION', now + HOUR, now + DAY);
    await stand('student-affairs', 'BREAK_GLASS', now - HOUR, now + HOUR);
    await stage(message({ to: { office: OFFICE } }));
    await deliver();
    expect(await inboxes()).toEqual(['counselling-desk', 'counselling-head', 'counsellor']);
    await database.run('DELETE FROM temporary_role');
  });

  it('to an office pass by accounts that are disabled', async () => {
    await database.run("UPDATE account SET disabled_at = 1 WHERE username = 'counselling-head'");
    await stage(message({ to: { office: OFFICE } }));
    expect(await deliver()).toBe(1);
    expect(await inboxes()).toEqual(['counselling-desk']);
    await database.run("UPDATE account SET disabled_at = NULL WHERE username = 'counselling-head'");
  });

  it('of one key are one message: a second is refused, with all that was staged beside it', async () => {
    const first = message();
    await stage(first);
    await expect(stage(message(), { ...first, template: 't.later' })).rejects.toThrow();
    expect(await statuses()).toEqual(['PENDING']);
    await expect(stage()).resolves.toBeUndefined();
  });

  it('are stored once each when two deliverers take them at once', async () => {
    const many = Array.from({ length: 450 }, () => message());
    for (let i = 0; i < many.length; i += 150) await stage(...many.slice(i, i + 150));
    // SQLite serves one process, whose deliverers share the handle; a server's have connections of their own.
    const other = dialect === 'sqlite' ? database : await openDatabase(house.config.databaseUrl, { connections: 2 });
    const counts = await Promise.all([deliver(), deliver(other), deliver(), deliver(other)]);
    if (other !== database) await other.close();
    expect(counts.reduce((a, b) => a + b)).toBe(450);
    const [stored] = await database.all<{ n: number; messages: number }>(
      'SELECT COUNT(*) AS n, COUNT(DISTINCT outbox_id) AS messages FROM inbox_message',
    );
    expect(stored).toEqual({ n: 450, messages: 450 });
    expect(new Set(await statuses())).toEqual(new Set(['SENT']));
  });

  it('to a large office come in full, however many are due', async () => {
    const people = Array.from({ length: 60 }, (_, i) => ({ account: newId(), staff: newId(), name: `desk-${i}` }));
    await database.transaction(async (tx) => {
      const accounts = people.map(({ account, name }) => ({
        id: account,
        username: name,
        display_name: name,
        created_at: 0,
      }));
      await insertRows(tx, 'account', accounts);
      await insertRows(
        tx,
        'staff',
        people.map(({ account, staff, name }) => ({ id: staff, account_id: account, name })),
      );
      const roles = people.map(({ staff }) => ({
        id: newId(),
        staff_id: staff,
        office_code: 'SUNSHINE_TEAM',
        role: 'DESK',
      }));
      await insertRows(tx, 'staff_role', roles);
    });
    await stage(...Array.from({ length: 201 }, () => message({ to: { office: 'SUNSHINE_TEAM' } })));
    expect(await deliver()).toBe(201 * 60);
    const [stored] = await database.all<{ n: number }>('SELECT COUNT(*) AS n FROM inbox_message');
    expect(stored?.n).toBe(201 * 60);
  });
});

describe('message sources', () => {
  it('are one a subject, and known', () => {
    expect(() => new MessageSources([source, source])).toThrow('two sources for TEST');
    expect(() => sources.of('OTHER')).toThrow('no message source for OTHER');
    expect(sources.of('TEST')).toBe(source);
  });
});
