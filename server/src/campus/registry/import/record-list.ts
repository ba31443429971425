import { newId } from '../../../kernel/ids.js';
import type { Unit } from '../../../platform/commands/run-command.js';
import { inList } from '../../../platform/db/in-list.js';
import { insertRows } from '../../../platform/db/insert-rows.js';
import type { Sql } from '../../../platform/db/sql.js';
import { naturalKeyOf, type RecordKind } from '../record-kinds.js';
import type { Candidate, ListKind, Plan, Verdict } from './draft.js';
import type { Words } from './parse-words.js';
import { changedValues, merged, type StandingRecord } from './record-changes.js';
import { readRecordDraft, type RecordDraft } from './record-draft.js';

interface Owner {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A draft with its student and what stands of it. */
interface Placed extends Plan<RecordDraft> {
  readonly studentId: string;
  readonly naturalKey: string;
  readonly standing: StandingRecord | null;
}

/** Lists of records of one kind: a record that stands (`naturalKeyOf`) is brought up to date, others are added. */
export class RecordList implements ListKind<RecordDraft> {
  readonly #kind: RecordKind;
  readonly #words: Words;

  constructor(kind: RecordKind, words: Words) {
    this.#kind = kind;
    this.#words = words;
  }

  read(reader: Candidate<RecordDraft>['reader']): RecordDraft | null {
    return readRecordDraft(this.#kind, reader, this.#words);
  }

  async compare(sql: Sql, candidates: readonly Candidate<RecordDraft>[]): Promise<Verdict<RecordDraft>[]> {
    if (candidates.length === 0) return [];
    const owners = new Map((await ownersOf(sql, candidates)).map((row) => [row.number, row]));
    const keys = candidates.map(({ draft }) => keyFor(draft, owners.get(draft.number)));
    const standing = new Map((await recordsOf(sql, keys)).map((row) => [row.naturalKey, row]));
    return candidates.map((candidate, i) => {
      const key = keys[i] ?? '';
      return judge(candidate, owners.get(candidate.draft.number), key, standing.get(key) ?? null);
    });
  }

  async write(unit: Unit, plans: readonly Plan<RecordDraft>[]): Promise<void> {
    const placed = plans as readonly Placed[];
    const added = placed.filter(({ standing }) => standing === null);
    await insertRows(
      unit.tx,
      'student_record',
      added.map(({ draft, studentId, naturalKey }) => ({
        id: newId(),
        student_id: studentId,
        kind: draft.kind,
        period: draft.period,
        ...columnsOf(draft, null),
        natural_key: naturalKey,
        created_at: unit.now,
        updated_at: unit.now,
      })),
    );
    for (const { draft, standing } of placed) {
      if (standing === null) continue;
      const columns = Object.entries(columnsOf(draft, standing));
      await unit.tx.run(
        `UPDATE student_record SET ${columns.map(([column]) => `${column} = ?`).join(', ')}, updated_at = ? WHERE id = ?`,
        [...columns.map(([, value]) => value), unit.now, standing.id],
      );
    }
  }
}

function columnsOf(draft: RecordDraft, standing: StandingRecord | null) {
  const record = merged(draft, standing);
  return {
    code: record.code,
    title: record.title,
    level: record.level,
    amount_fen: record.amountFen,
    score: record.score,
    passed: record.passed === null ? null : Number(record.passed),
    minutes: record.minutes,
    number: record.number,
    issued_on: record.issuedOn,
  };
}

function judge(
  { draft, reader }: Candidate<RecordDraft>,
  owner: Owner | undefined,
  naturalKey: string,
  standing: StandingRecord | null,
): Verdict<RecordDraft> {
  if (owner === undefined) {
    return { kind: 'WRONG', problems: [reader.problem('UNKNOWN_STUDENT', 'number', { number: draft.number })] };
  }
  if (draft.name !== undefined && draft.name !== owner.name) {
    return { kind: 'WRONG', problems: [reader.problem('NAME_DIFFERS', 'name', { name: owner.name })] };
  }
  if (standing !== null && changedValues(draft, standing).length === 0) return { kind: 'SAME' };
  const plan: Placed = { draft, studentId: owner.id, naturalKey, standing };
  return { kind: standing === null ? 'ADD' : 'CHANGE', plan, fields: () => changedValues(draft, standing) };
}

/** Nobody's record has the key ''. */
function keyFor(draft: RecordDraft, owner: Owner | undefined): string {
  if (owner === undefined) return '';
  const { kind, period, code, title = '', recordNumber = '' } = draft;
  return naturalKeyOf({ studentId: owner.id, kind, period, code, title, number: recordNumber });
}

function ownersOf(sql: Sql, candidates: readonly Candidate<RecordDraft>[]): Promise<Owner[]> {
  const list = inList([...new Set(candidates.map(({ draft }) => draft.number))]);
  return sql.all<Owner>(`SELECT id, number, name FROM student WHERE number IN ${list.sql}`, list.params);
}

async function recordsOf(sql: Sql, keys: readonly string[]): Promise<StandingRecord[]> {
  const list = inList(keys);
  const rows = await sql.all<Omit<StandingRecord, 'passed'> & { passed: number | boolean | null }>(
    'SELECT id, natural_key AS naturalKey, code, title, level, amount_fen AS amountFen, score, passed, minutes, number,' +
      ` issued_on AS issuedOn FROM student_record WHERE natural_key IN ${list.sql}`,
    list.params,
  );
  return rows.map((row) => ({ ...row, passed: row.passed === null ? null : Boolean(row.passed) }));
}
