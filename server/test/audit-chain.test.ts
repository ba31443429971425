import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainAudit } from '../src/campus/audit/chain-audit.js';
import { trimAudit } from '../src/campus/audit/trim-audit.js';
import { verifyAudit } from '../src/campus/audit/verify-audit.js';
import { writeAudit } from '../src/campus/audit/write-audit.js';
import { DAY } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { insertRows } from '../src/platform/db/insert-rows.js';
import type { Database, Sql, SqlValue } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

describe.each(DIALECTS)("the audit's chain on %s", (dialect) => {
  let house: TestHouse;
  let database: Database;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 0, bookings: 0 } });
    database = house.house.services.database;
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await database.run('DELETE FROM audit_entry');
    await database.run('DELETE FROM audit_chain');
  });

  const { stringify } = JSON;
  const key = () => house.config.fieldKey;
  const verify = (known?: { seq: number; hash: string }) => verifyAudit(database, key(), known);
  const run = (sql: string, params: SqlValue[] = []) => database.run(sql, params);
  async function write(count: number, at = house.house.services.clock.now()): Promise<void> {
    await database.transaction(async (tx) => {
      for (let i = 0; i < count; i += 1) {
        await writeAudit(
          { tx, now: at + i },
          { accountId: null, action: 'SAVE_OFFICE', subjectType: 'Office', subjectId: `${i}`, detail: { i } },
        );
      }
    });
  }
  const chain = () => chainAudit(house.house.services);

  it('is empty, then whole, and goes on where it ended', async () => {
    expect(await verify()).toMatchObject({ checked: 0, broken: null, head: null });
    await write(250);
    expect(await verify()).toMatchObject({ checked: 0, unchained: 250, broken: null });
    expect(await chain()).toBe(250);
    await write(3);
    expect(await chain()).toBe(3);
    expect(await chain()).toBe(0);
    expect(await verify()).toMatchObject({ checked: 253, unchained: 0, broken: null, head: { seq: 253 } });
  });

  /** Each is done to a whole chain of 30; what the verification must say of it. */
  const TAMPERINGS: readonly (readonly [what: string, deed: () => Promise<unknown>, verdict: object])[] = [
    [
      'an actor is changed',
      () => run('UPDATE audit_entry SET account_id = ? WHERE seq = 7', [newId()]),
      { seq: 7, why: 'CHANGED' },
    ],
    [
      'an action is changed',
      () => run("UPDATE audit_entry SET action = 'SIGN_IN' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    [
      'a subject is changed',
      () => run("UPDATE audit_entry SET subject_id = 'x' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    [
      "a subject's type is changed",
      () => run("UPDATE audit_entry SET subject_type = 'x' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    ['a time is changed', () => run('UPDATE audit_entry SET at = at + 1 WHERE seq = 7'), { seq: 7, why: 'CHANGED' }],
    [
      'a detail is changed',
      () => run("UPDATE audit_entry SET detail = '{}' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    [
      'a reason is put in',
      () => run("UPDATE audit_entry SET reason = 'v1.x' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    [
      'a seal is put on',
      () => run("UPDATE audit_entry SET sealed_office = 'COUNSELLING_CENTRE' WHERE seq = 7"),
      { seq: 7, why: 'CHANGED' },
    ],
    ['an entry is removed', () => run('DELETE FROM audit_entry WHERE seq = 7'), { seq: 7, why: 'MISSING' }],
    ['the first is removed', () => run('DELETE FROM audit_entry WHERE seq = 1'), { seq: 1, why: 'MISSING' }],
    ['the tail is cut', () => run('DELETE FROM audit_entry WHERE seq > 28'), { seq: 29, why: 'TAIL_CUT' }],
    [
      'the tail is cut and the head set back',
      async () => {
        const [last] = await database.all<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = 28');
        await run('DELETE FROM audit_entry WHERE seq > 28');
        await run('UPDATE audit_chain SET seq = 28, hash = ?', [last?.hash ?? '']);
      },
      { seq: 28, why: 'HEAD' },
    ],
    [
      'the front is cut and the beginning moved on',
      async () => {
        const [last] = await database.all<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = 5');
        await run('DELETE FROM audit_entry WHERE seq <= 5');
        await run('UPDATE audit_chain SET kept_from = 6, kept_from_hash = ?', [last?.hash ?? '']);
      },
      { seq: 30, why: 'HEAD' },
    ],
    [
      'two change places',
      async () => {
        await run('UPDATE audit_entry SET seq = 1000 WHERE seq = 7');
        await run('UPDATE audit_entry SET seq = 7 WHERE seq = 8');
        await run('UPDATE audit_entry SET seq = 8 WHERE seq = 1000');
      },
      { seq: 7, why: 'CHANGED' },
    ],
    [
      'one is put in between',
      async () => {
        await run('UPDATE audit_entry SET seq = seq + 1000 WHERE seq > 7');
        await run('UPDATE audit_entry SET seq = seq - 999 WHERE seq > 1000');
        await run(
          'INSERT INTO audit_entry (id, at, action, subject_type, subject_id, detail, seq, hash) SELECT ?, at, action, subject_type, subject_id, detail, 8, hash FROM audit_entry WHERE seq = 7',
          [newId()],
        );
      },
      { seq: 8, why: 'CHANGED' },
    ],
    [
      'one is put at the end',
      () =>
        run(
          'INSERT INTO audit_entry (id, at, action, subject_type, subject_id, detail, seq, hash) SELECT ?, at, action, subject_type, subject_id, detail, 31, hash FROM audit_entry WHERE seq = 30',
          [newId()],
        ),
      { seq: 31, why: 'BEYOND' },
    ],
    ['the head is removed', () => run('DELETE FROM audit_chain'), { seq: 1, why: 'NO_HEAD' }],
  ];

  it.each(TAMPERINGS)('tells when %s', async (_what, deed, verdict) => {
    await write(30);
    await chain();
    expect((await verify()).broken).toBeNull();
    await deed();
    expect((await verify()).broken).toEqual(verdict);
  });

  it('tells a whole database set back, by a head that was written down', async () => {
    await write(10);
    await chain();
    const kept = await database.all<Record<string, SqlValue>>('SELECT * FROM audit_chain');
    await write(5);
    await chain();
    const { head } = await verify();
    expect((await verify(head ?? undefined)).broken).toBeNull();
    await run('DELETE FROM audit_entry WHERE seq > 10');
    const old = kept[0] ?? {};
    await run('UPDATE audit_chain SET seq = ?, hash = ?, mac = ?', [
      old['seq'] ?? 0,
      old['hash'] ?? '',
      old['mac'] ?? '',
    ]);
    expect((await verify()).broken).toBeNull();
    expect((await verify(head ?? undefined)).broken).toEqual({ seq: 10, why: 'REWOUND' });
  });

  it('tells an entry that was whole at this very place in an older copy', async () => {
    await write(10);
    await chain();
    const [old] = await database.all<Record<string, SqlValue>>('SELECT * FROM audit_entry WHERE seq = 7');
    await run('DELETE FROM audit_entry');
    await run('DELETE FROM audit_chain');
    await write(10);
    await chain();
    expect((await verify()).broken).toBeNull();
    await run('DELETE FROM audit_entry WHERE seq = 7');
    await insertRows(database, 'audit_entry', [old ?? {}]);
    expect((await verify()).broken).toEqual({ seq: 7, why: 'CHANGED' });
  });

  it('another key makes no chain of ours', async () => {
    await write(3);
    await chain();
    const other = Buffer.alloc(32, 7).toString('base64');
    expect((await verifyAudit(database, other)).broken).toEqual({ seq: 3, why: 'HEAD' });
  });

  it('two processes at once lengthen it by each entry once', async () => {
    await write(450);
    const done = await Promise.all([chain(), chain(), chain()]);
    expect(done.reduce((sum, n) => sum + n, 0)).toBe(450);
    expect(await verify()).toMatchObject({ checked: 450, broken: null });
  });

  it('lets go what is older than it is kept, from the front, and stays whole', async () => {
    const now = house.house.services.clock.now();
    const old = now - house.config.identity.auditDays * DAY;
    await write(1_200, old - 5_000);
    await write(20, old + 10_000);
    await chain();
    expect(await trimAudit(house.house.services)).toBe(1_200);
    expect(await verify()).toMatchObject({ checked: 20, keptFrom: 1_201, broken: null });
    expect(await trimAudit(house.house.services)).toBe(0);
    await write(1);
    await chain();
    expect(await verify()).toMatchObject({ checked: 21, head: { seq: 1_221 }, broken: null });
    expect(stringify(await database.all('SELECT MIN(seq) AS seq FROM audit_entry'))).toBe(stringify([{ seq: 1_201 }]));
  });

  it('is whole to whoever looks while it is lengthened or let go', async () => {
    const now = house.house.services.clock.now();
    const old = now - house.config.identity.auditDays * DAY;
    await write(1_200, old - 5_000);
    await write(1_200, old + DAY);
    await chain();
    const deeds = [() => write(5).then(chain), () => trimAudit(house.house.services)];
    for (const deed of deeds) {
      let asked = 0;
      // The chain moves between the first look, at the head, and the next.
      const moving: Sql = {
        ...{ dialect: database.dialect, run: (sql, params) => database.run(sql, params) },
        all: async (sql, params) => {
          if (sql.includes('ORDER BY seq LIMIT') && ++asked === 1) await deed();
          return database.all(sql, params);
        },
      };
      expect((await verifyAudit(moving, key())).broken).toBeNull();
      expect(asked).toBeGreaterThan(1);
    }
    expect(await verify()).toMatchObject({ checked: 1_205, keptFrom: 1_201, broken: null });
  });

  it('the head is written to the log once a day', async () => {
    await write(2);
    await house.house.sweeps.runNow('audit.day');
    const { head } = await verify();
    expect(house.logged.at(-1)).toContain(`${head?.seq}:${head?.hash}`);
  });
});
