import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDIT_ACTIONS } from '../src/campus/audit/audit-actions.js';
import { auditTexts } from '../src/campus/audit/audit.texts.js';
import { chainAudit } from '../src/campus/audit/chain-audit.js';
import { auditActionOf } from '../src/campus/command-of.js';
import { DAY } from '../src/kernel/clock.js';
import { act, book, consent, makeSlot, rowId } from './kit/counselling.js';
import { DIALECTS } from './kit/databases.js';
import { mintStudent, type Person } from './kit/person.js';
import { auditLog, changeRole, console_ } from './kit/staffing.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

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
          { key: 'office', value: 'LIZHI_CENTRE', label: '砺志中心' },
          { key: 'role', value: 'DESK', label: '窗口' },
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
      'MARK_NOTICE_READ',
      'RATE_FAQ',
      'SUBMIT_FEEDBACK',
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
