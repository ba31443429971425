import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '../src/campus/audit/audit-actions.js';
import { auditTexts } from '../src/campus/audit/audit.texts.js';
import { chainAudit } from '../src/campus/audit/chain-audit.js';
import { trimAudit } from '../src/campus/audit/trim-audit.js';
import { verifyAudit } from '../src/campus/audit/verify-audit.js';
import { writeAudit } from '../src/campus/audit/write-audit.js';
import { auditActionOf } from '../src/campus/command-of.js';
import { DAY } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import type { Database, SqlValue } from '../src/platform/db/sql.js';
import { act, book, consent, makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';
import { auditLog, changeRole, console_ } from './kit/staffing.js';
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

  it('the head is written to the log once a day', async () => {
    await write(2);
    await house.house.sweeps.runNow('audit.day');
    const { head } = await verify();
    expect(house.logged.at(-1)).toContain(`${head?.seq}:${head?.hash}`);
  });
});

describe.each(DIALECTS)('what the audit tells on %s', (dialect) => {
  let house: TestHouse;
  let admin: Person;
  let head: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 2, bookings: 0 } });
    admin = await console_(house, 'admin');
    head = await console_(house, 'counselling-head');
  });
  afterAll(() => house.close());

  it('every command of staff once, a repeat and a refusal never', async () => {
    const [before] = await house.house.services.database.all<{ total: number }>(
      'SELECT COUNT(*) AS total FROM audit_entry',
    );
    await changeRole(house, admin, 'grantRole', 'lizhi', 'LIZHI_CENTRE', 'DESK');
    await expect(changeRole(house, admin, 'grantRole', 'admin', 'LIZHI_CENTRE', 'DESK')).rejects.toThrow('OWN_ROLE');
    const SAVE = 'mutation ($input: SaveStaffInput!) { saveStaff(input: $input) { staff { id } } }';
    const input = {
      username: 'canary-user',
      name: '金丝雀某某',
      email: 'canary@example.org',
      requestId: crypto.randomUUID(),
    };
    await admin.get(SAVE, { input });
    await admin.get(SAVE, { input });
    const entries = await auditLog(admin);
    expect(entries.slice(0, 2)).toMatchObject([
      { action: 'SAVE_STAFF', subjectType: 'Staff', actor: { username: 'admin' } },
      {
        action: 'GRANT_ROLE',
        subjectType: 'Staff',
        detail: [
          { key: 'office', value: 'LIZHI_CENTRE' },
          { key: 'role', value: 'DESK' },
        ],
      },
    ]);
    const [after] = await house.house.services.database.all<{ total: number }>(
      'SELECT COUNT(*) AS total FROM audit_entry',
    );
    expect(Number(after?.total) - Number(before?.total)).toBe(2);
    const rows = await house.house.services.database.all('SELECT * FROM audit_entry');
    expect(JSON.stringify(rows)).not.toMatch(/canary|金丝雀/);
  });

  it('acts of a sealed office as just that, whatever is asked; its own people in full', async () => {
    const student = await mintStudent(house, '230900001');
    await consent(student);
    const booking = await book(student, { slotId: await makeSlot(house, 5 * DAY) });
    const desk = await console_(house, 'counselling-desk');
    await act(desk, 'confirmCounselling', { id: booking.id, expectedVersion: 1 });
    const [seen] = await auditLog(admin);
    expect(seen).toMatchObject({
      action: 'SEALED',
      subjectType: 'Sealed',
      subject: null,
      detail: [],
      actor: { username: 'counselling-desk' },
    });
    expect(JSON.stringify(await auditLog(admin))).not.toMatch(/COUNSELLING_|CounsellingBooking/);
    for (const filter of [
      'action: "CONFIRM_COUNSELLING"',
      'subjectType: "CounsellingBooking"',
      `subject: "${booking.id}"`,
    ]) {
      expect(await auditLog(admin, `${filter}, first: 10`), filter).toEqual([]);
    }
    expect(await auditLog(admin, 'action: "SEALED", first: 10')).toHaveLength(1);
    const { node } = await admin.get<{ node: { action: string; subject: null } }>(
      'query ($id: ID!) { node(id: $id) { ... on AuditEntry { action subject subjectType detail { value } } } }',
      { id: seen?.id },
    );
    expect(node).toEqual({ action: 'SEALED', subject: null, subjectType: 'Sealed', detail: [] });
    const [stored] = await house.house.services.database.all<{ subject: string; office: string }>(
      "SELECT subject_id AS subject, sealed_office AS office FROM audit_entry WHERE action = 'CONFIRM_COUNSELLING'",
    );
    expect(stored).toEqual({ subject: rowId(booking.id), office: 'COUNSELLING_CENTRE' });
    // An administrator who is of the centre, too, by its head's will.
    await changeRole(house, head, 'grantRole', 'admin', 'COUNSELLING_CENTRE', 'DESK');
    expect(await auditLog(admin, 'action: "CONFIRM_COUNSELLING", first: 10')).toHaveLength(1);
    await changeRole(house, head, 'revokeRole', 'admin', 'COUNSELLING_CENTRE', 'DESK');
  });

  it('pages by place, filters by time and person, and says where the chain stands', async () => {
    for (let i = 0; i < 6; i += 1)
      await changeRole(house, admin, i % 2 === 0 ? 'grantRole' : 'revokeRole', 'sunshine', 'SUNSHINE_TEAM', 'DESK');
    const all = (await auditLog(admin)).map(({ id }) => id);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const {
        auditLog: page,
      }: { auditLog: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await admin.get(
          'query ($after: String) { auditLog(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      walked.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(all);
    expect(await auditLog(admin, 'search: "顾明", first: 50')).not.toEqual([]);
    expect(await auditLog(admin, 'search: "没有这个人", first: 50')).toEqual([]);
    expect(await auditLog(admin, 'to: "2020-01-01T00:00:00.000Z", first: 50')).toEqual([]);
    await chainAudit(house.house.services);
    const { auditChain } = await admin.get<{ auditChain: { entries: string; unchained: number; head: string } }>(
      '{ auditChain { entries lastSeq head lastAt keptFrom unchained } }',
    );
    expect(auditChain).toMatchObject({ entries: String(all.length), unchained: 0 });
    expect((await auditLog(admin)).every(({ chained }) => chained)).toBe(true);
  });
});

describe('every action that can be written', () => {
  const source = fileURLToPath(new URL('../src', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );

  it('has its words in both languages', () => {
    const written = new Set<string>();
    for (const name of files) {
      const text = readFileSync(`${source}/${name}`, 'utf8');
      if (/writeAudit\(|CommandNote|audit: \{/.test(text)) {
        for (const [, action] of text.matchAll(/action: '([A-Z_]+)'/g)) if (action !== undefined) written.add(action);
      }
      for (const [, command] of text.matchAll(/commandOf\(\s*context,\s*'(\w+)'/g)) {
        if (command !== undefined) written.add(auditActionOf(command));
      }
    }
    // What students alone do is not kept, nor is what anybody does with his own messages.
    const unkept = [
      'BOOK_COUNSELLING',
      'GIVE_CONSENT',
      'WITHDRAW_CONSENT',
      'MARK_MESSAGES_READ',
      'SET_MESSAGE_PREFERENCES',
      'RECORD_SUBSCRIPTION_CONSENT',
    ];
    const missing = [...written].filter(
      (action) => !unkept.includes(action) && !AUDIT_ACTIONS.includes(action as never),
    );
    expect(written.size).toBeGreaterThan(30);
    expect(missing).toEqual([]);
    for (const language of ['zh-CN', 'en'] as const) {
      for (const action of AUDIT_ACTIONS) expect(auditTexts[language][`audit.${action}`], action).toBeTruthy();
    }
  });
});
