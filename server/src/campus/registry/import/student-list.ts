import { newId } from '../../../kernel/ids.js';
import type { Unit } from '../../../platform/commands/run-command.js';
import type { FieldCipher } from '../../../platform/crypto/field-cipher.js';
import { inList } from '../../../platform/db/in-list.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import type { Sql, SqlValue } from '../../../platform/db/sql.js';
import { pinyinOf } from '../pinyin-of.js';
import { openPrivate, PRIVATE_FIELD_NAMES, PRIVATE_FIELDS, sealPrivate, type PrivateField } from '../private-fields.js';
import type { Candidate, ListKind, Plan, Verdict } from './draft.js';
import type { Words } from './parse-words.js';
import { changedFields, type OpenedStudent } from './student-changes.js';
import { followStatus, hasLeft } from './student-leaves.js';
import { NEEDED_OF_NEW, readStudentDraft, STUDENT_FIELDS, type StudentDraft } from './student-draft.js';

type SealedRow = Omit<OpenedStudent, 'privateKnown'> & { readonly privateOf: string | null };

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
}

/** Lists of students: new ones get an account without a password; of known ones the columns given are brought up to date. */
export class StudentList implements ListKind<StudentDraft> {
  readonly #words: Words;
  readonly #cipher: FieldCipher;

  constructor(words: Words, cipher: FieldCipher) {
    this.#words = words;
    this.#cipher = cipher;
  }

  read(reader: Candidate<StudentDraft>['reader']): StudentDraft | null {
    return readStudentDraft(reader, this.#words);
  }

  async compare(sql: Sql, candidates: readonly Candidate<StudentDraft>[]): Promise<Verdict<StudentDraft>[]> {
    const numbers = candidates.map(({ draft }) => draft.number);
    if (numbers.length === 0) return [];
    const known = new Map((await this.#students(sql, numbers)).map((row) => [row.number, row]));
    const strangers = numbers.filter((number) => !known.has(number));
    const accounts = new Map((await accountsOf(sql, strangers)).map((row) => [row.username, row]));
    return candidates.map((candidate) => {
      const { number } = candidate.draft;
      const standing = known.get(number);
      return standing === undefined ? judgeNew(candidate, accounts.get(number)) : judgeKnown(candidate, standing);
    });
  }

  async write(unit: Unit, plans: readonly Plan<StudentDraft>[]): Promise<void> {
    const added = plans.filter(({ standing }) => standing === null || 'username' in standing);
    await this.#add(unit, added as readonly NewPlan[]);
    for (const { draft, standing } of plans) {
      if (standing !== null && 'accountId' in standing) await this.#change(unit, draft, standing as OpenedStudent);
    }
  }

  async #students(sql: Sql, numbers: readonly string[]): Promise<OpenedStudent[]> {
    const list = inList(numbers);
    const rows = await sql.all<SealedRow>(
      'SELECT student.id, student.account_id AS accountId, student.number, student.name, student.identity, student.status,' +
        ' student.campus_code AS campusCode, student.college, student.major, student.class_name AS className,' +
        ' student.grade, student.home_region AS homeRegion, sealed.student_id AS privateOf, sealed.id_number AS idNumber,' +
        ' sealed.phone, sealed.bank_account AS bankAccount, sealed.bank_name AS bankName FROM student' +
        ` LEFT JOIN student_private sealed ON sealed.student_id = student.id WHERE student.number IN ${list.sql}`,
      list.params,
    );
    return rows.map(({ privateOf, ...row }) => ({
      ...row,
      ...Object.fromEntries(PRIVATE_FIELD_NAMES.map((field) => [field, this.#open(row.id, field, row[field])])),
      privateKnown: privateOf !== null,
    }));
  }

  #open(studentId: string, field: PrivateField, sealed: string | null): string | null {
    return sealed === null ? null : openPrivate(this.#cipher, studentId, field, sealed);
  }

  async #add(unit: Unit, plans: readonly NewPlan[]): Promise<void> {
    const people = plans.map(({ draft, standing }) => ({
      draft,
      id: newId(),
      accountId: standing?.id ?? newId(),
      hasAccount: standing !== null,
    }));
    await insertRows(
      unit.tx,
      'account',
      people
        .filter(({ hasAccount }) => !hasAccount)
        .map(({ draft, accountId }) => ({
          id: accountId,
          username: draft.number,
          display_name: draft.name,
          created_at: unit.now,
        })),
    );
    await insertRows(
      unit.tx,
      'student',
      people.map(({ draft, id, accountId }) => ({
        id,
        account_id: accountId,
        number: draft.number,
        name: draft.name,
        ...pinyinColumns(draft.name),
        ...Object.fromEntries(STUDENT_FIELDS.map(({ field, column }) => [column, draft[field] ?? null])),
        status: draft.status ?? 'ENROLLED',
        left_at: hasLeft(draft.status ?? 'ENROLLED') ? unit.now : null,
        lock_version: 0,
      })),
    );
    await insertRows(
      unit.tx,
      'student_private',
      people.flatMap(({ draft, id }) => (hasPrivate(draft) ? [this.#privateRow(unit, id, draft)] : [])),
    );
  }

  async #change(unit: Unit, draft: StudentDraft, standing: OpenedStudent): Promise<void> {
    const set: (readonly [string, SqlValue])[] = STUDENT_FIELDS.flatMap(({ field, column }) => {
      const value = draft[field];
      return value === undefined || value === standing[field] ? [] : [[column, value] as const];
    });
    await update(unit.tx, 'student', 'id', standing.id, set);
    await followStatus(unit, standing, standing.status, draft.status ?? standing.status);
    if (!hasPrivate(draft)) return;
    if (!standing.privateKnown) {
      await insertRows(unit.tx, 'student_private', [this.#privateRow(unit, standing.id, draft)]);
      return;
    }
    const sealed = PRIVATE_FIELD_NAMES.flatMap((field) => {
      const value = draft[field];
      if (value === undefined || value === standing[field]) return [];
      return [[PRIVATE_FIELDS[field].column, sealPrivate(this.#cipher, standing.id, field, value)] as const];
    });
    if (sealed.length > 0) {
      await update(unit.tx, 'student_private', 'student_id', standing.id, [...sealed, ['updated_at', unit.now]]);
    }
  }

  #privateRow(unit: Unit, studentId: string, draft: StudentDraft): Record<string, SqlValue> {
    const sealed = PRIVATE_FIELD_NAMES.map((field) => {
      const value = draft[field];
      return [
        PRIVATE_FIELDS[field].column,
        value === undefined ? null : sealPrivate(this.#cipher, studentId, field, value),
      ] as const;
    });
    return { student_id: studentId, ...Object.fromEntries(sealed), updated_at: unit.now };
  }
}

type NewPlan = Plan<StudentDraft> & { readonly standing: AccountRow | null };

function judgeKnown({ draft, reader }: Candidate<StudentDraft>, standing: OpenedStudent): Verdict<StudentDraft> {
  if (draft.name !== standing.name) {
    return { kind: 'WRONG', problems: [reader.problem('NAME_DIFFERS', 'name', { name: standing.name })] };
  }
  const fields = changedFields(draft, standing);
  return fields.length === 0 ? { kind: 'SAME' } : { kind: 'CHANGE', plan: { draft, standing }, fields: () => fields };
}

/** An account of that name may stand already, of a member of staff who studies here; then it must be the same person. */
function judgeNew({ draft, reader }: Candidate<StudentDraft>, account?: AccountRow): Verdict<StudentDraft> {
  const problems = NEEDED_OF_NEW.filter(({ field }) => draft[field] === undefined).map(({ name }) =>
    reader.problem('NEEDED_OF_NEW', name, { column: name }),
  );
  if (account !== undefined && account.displayName !== draft.name) {
    problems.push(reader.problem('ACCOUNT_TAKEN', 'number', { number: draft.number }));
  }
  if (problems.length > 0) return { kind: 'WRONG', problems };
  return { kind: 'ADD', plan: { draft, standing: account ?? null }, fields: () => changedFields(draft, null) };
}

async function accountsOf(sql: Sql, usernames: readonly string[]): Promise<AccountRow[]> {
  if (usernames.length === 0) return [];
  const list = inList(usernames);
  return sql.all<AccountRow>(
    `SELECT id, username, display_name AS displayName FROM account WHERE username IN ${list.sql}`,
    list.params,
  );
}

function pinyinColumns(name: string) {
  const { full, initials } = pinyinOf(name);
  return { name_pinyin: full, name_initials: initials };
}

const hasPrivate = (draft: StudentDraft) => PRIVATE_FIELD_NAMES.some((field) => draft[field] !== undefined);

async function update(
  tx: Sql,
  table: string,
  key: string,
  id: string,
  set: readonly (readonly [string, SqlValue])[],
): Promise<void> {
  if (set.length === 0) return;
  await tx.run(`UPDATE ${table} SET ${set.map(([column]) => `${column} = ?`).join(', ')} WHERE ${key} = ?`, [
    ...set.map(([, value]) => value),
    id,
  ]);
}
