import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idCheckCharacter } from '../src/app/demo/registry/private-values.js';
import { auditReasonOf } from '../src/campus/audit/write-audit.js';
import { toGlobalId } from '../src/kernel/global-id.js';
import type { Database } from '../src/platform/db/sql.js';
import { DIALECTS } from './kit/databases.js';
import { mint, nobody, type Person } from './kit/person.js';
import { registrySnapshot } from './kit/registry.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const REVEAL = 'mutation ($input: RevealFieldInput!) { revealField(input: $input) { value } }';
const SAVE =
  'mutation ($input: SaveDictionaryInput!) { saveDictionary(input: $input) { dictionary { entries { code label labelEn active } } } }';

describe.each(DIALECTS)('commands on the registry, on %s', (dialect) => {
  let house: TestHouse;
  let database: Database;
  let admin: Person;
  let reviewer: Person;
  let me: Person;
  let myId: string;
  const staff = (name: string) => mint(house, name, 'console');
  beforeAll(async () => {
    house = await testHouse(dialect);
    database = house.house.services.database;
    [admin, reviewer] = [await staff('admin'), await staff('student-affairs')];
    me = await mint(house, '230900001', 'student');
    myId = (await me.get<{ viewer: { student: { id: string } } }>('{ viewer { student { id } } }')).viewer.student.id;
  });
  afterAll(() => house.close());

  const reveal = (field: string, reason = '核对助学金发放账户', requestId?: string) => ({
    input: { studentId: myId, field, reason, requestId },
  });
  const audits = () =>
    database.all<{ id: string; detail: string; reason: string }>(
      "SELECT id, detail, reason FROM audit_entry WHERE action = 'REVEAL_FIELD' ORDER BY at, id",
    );

  it('shows one field in plain for a reason, and keeps who, what and why; a retry keeps it once', async () => {
    const requestId = randomUUID();
    const value = async (field: string) =>
      (await reviewer.get<{ revealField: { value: string } }>(REVEAL, reveal(field))).revealField.value;
    const idNumber = await value('ID_NUMBER');
    expect(idNumber).toMatch(/^\d{17}[\dX]$/);
    expect(idNumber[17]).toBe(idCheckCharacter(idNumber));
    expect(await value('NUMBER')).toBe('230900001');
    expect(await value('PHONE')).toMatch(/^1\d{10}$/);
    expect(await value('BANK_ACCOUNT')).toMatch(/^62\d{17}$/);
    const kept = await audits();
    expect(kept.map(({ detail }) => JSON.parse(detail) as unknown)).toEqual(
      ['ID_NUMBER', 'NUMBER', 'PHONE', 'BANK_ACCOUNT'].map((field) => ({ field })),
    );
    const [first] = kept;
    expect(first?.reason).not.toContain('核对');
    expect(house.house.services.cipher.open(first?.reason ?? '', auditReasonOf(first?.id ?? ''))).toBe(
      '核对助学金发放账户',
    );
    const input = reveal('PHONE', '再次核对电话', requestId);
    const answers = [await reviewer.get(REVEAL, input), await reviewer.get(REVEAL, input)];
    expect(answers[0]).toEqual(answers[1]);
    expect(await audits()).toHaveLength(kept.length + 1);
  });

  it('shows nothing that was not written down first', async () => {
    await database.run('ALTER TABLE audit_entry RENAME TO mislaid');
    const answer = await reviewer.ask(REVEAL, reveal('ID_NUMBER'));
    await database.run('ALTER TABLE mislaid RENAME TO audit_entry');
    expect(answer.data).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  it('refuses without a reason, a right or a student, and then nothing is written', async () => {
    const before = await registrySnapshot(house);
    const told = async (person: Person, variables: object) => {
      const { extensions } = await person.refused(REVEAL, { ...variables });
      return `${extensions.code} ${extensions.unmet?.[0]?.code ?? ''}`.trim();
    };
    for (const reason of ['', '   ', '看看', 'abc']) {
      expect(await told(reviewer, reveal('PHONE', reason))).toBe('NOTE_REQUIRED REVEAL_REASON');
    }
    expect(await told(reviewer, reveal('PHONE', '长'.repeat(201)))).toBe('INVALID_INPUT INVALID_LENGTH');
    for (const name of ['work-study', 'counselling-head', 'employer']) {
      expect(await told(await staff(name), reveal('PHONE')), name).toBe('FORBIDDEN');
    }
    expect(await told(me, reveal('PHONE'))).toBe('FORBIDDEN');
    expect(await told(nobody(house, 'console'), reveal('PHONE'))).toBe('UNAUTHENTICATED');
    const stranger = {
      input: { studentId: toGlobalId('Student', randomUUID()), field: 'PHONE', reason: '核对电话号码' },
    };
    expect(await told(reviewer, stranger)).toBe('NOT_FOUND');
    expect(await told(reviewer, { input: { ...stranger.input, studentId: 'x' } })).toBe('INVALID_INPUT INVALID_ID');
    expect(await registrySnapshot(house)).toBe(before);
  });

  const dictionary = async (person: Person, retired = false) =>
    (
      await person.get<{ dictionary: { code: string; label: string; active: boolean }[] }>(
        'query ($retired: Boolean!) { dictionary(name: HONOUR, retired: $retired) { code label active } }',
        { retired },
      )
    ).dictionary;

  it('lets the administrator rename, order, add and retire entries of dictionaries, and nobody else', async () => {
    const entries = [
      { code: 'MODEL_STUDENT', label: '学习标兵', labelEn: 'Model student', active: true },
      { code: 'MERIT_STUDENT', label: '校三好学生', labelEn: 'Merit student', active: true },
      { code: 'OUTSTANDING_LEADER', label: '优秀学生干部', labelEn: 'Outstanding leader', active: false },
    ];
    const before = await dictionary(nobody(house), true);
    const done = await admin.get<{ saveDictionary: { dictionary: { entries: { code: string }[] } } }>(SAVE, {
      input: { dictionary: 'HONOUR', entries },
    });
    expect(done.saveDictionary.dictionary.entries.map(({ code }) => code).slice(0, 3)).toEqual(
      entries.map(({ code }) => code),
    );
    expect(done.saveDictionary.dictionary.entries).toHaveLength(before.length + 1);
    const now = await dictionary(nobody(house));
    expect(now.map(({ code }) => code)).not.toContain('OUTSTANDING_LEADER');
    expect(now.slice(0, 2).map(({ label }) => label)).toEqual(['学习标兵', '校三好学生']);
    expect((await dictionary(nobody(house), true)).length).toBe(before.length + 1);
    const mine = await me.get<{ viewer: { student: { honours: object[] } } }>(
      '{ viewer { student { honours { title } } } }',
    );
    expect(mine.viewer.student.honours).toEqual([{ title: '校三好学生' }]);
    const snapshot = await registrySnapshot(house);
    const told = async (person: Person, changes: object, name = 'HONOUR') => {
      const { extensions } = await person.refused(SAVE, {
        input: { dictionary: name, entries: [{ ...entries[0], ...changes }] },
      });
      return `${extensions.code} ${extensions.unmet?.[0]?.code ?? ''}`.trim();
    };
    expect(await told(admin, { code: 'lower' })).toBe('INVALID_INPUT DICTIONARY_CODE');
    expect(await told(admin, { label: '  ' })).toBe('INVALID_INPUT DICTIONARY_LABEL');
    expect(await told(admin, { labelEn: '学习标兵' })).toBe('INVALID_INPUT DICTIONARY_ENGLISH');
    expect(await told(admin, { code: 'EXTREME' }, 'HARDSHIP_LEVEL')).toBe('INVALID_INPUT DICTIONARY_FIXED');
    for (const name of ['student-affairs', 'student-aid', 'counselling-head']) {
      expect(await told(await staff(name), {})).toBe('FORBIDDEN');
    }
    expect(await told(me, {})).toBe('FORBIDDEN');
    const twice = await admin.refused(SAVE, { input: { dictionary: 'HONOUR', entries: [entries[0], entries[0]] } });
    expect(twice.extensions.unmet?.[0]?.code).toBe('DICTIONARY_REPEATED');
    expect(await registrySnapshot(house)).toBe(snapshot);
  });
});
