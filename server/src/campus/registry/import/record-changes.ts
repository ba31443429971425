import type { Day } from '../../../kernel/shanghai.js';
import { hoursOf, scoreOf, yuanOf } from '../decimals.js';
import type { DictionaryName } from '../dictionary-names.js';
import type { HardshipLevel, RecordKind } from '../record-kinds.js';
import type { ColumnName } from './columns.js';
import type { FieldChange, Shown } from './draft.js';
import type { RecordDraft } from './record-draft.js';

interface RecordContent {
  readonly code: string;
  readonly title: string;
  readonly level: HardshipLevel | '';
  readonly amountFen: number | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly minutes: number | null;
  readonly number: string;
  readonly issuedOn: Day | null;
}

export interface StandingRecord extends RecordContent {
  readonly id: string;
  readonly naturalKey: string;
}

/** The record as it will be: what the row says, and what stood where it says nothing. A mark takes score and word at once. */
export function merged(draft: RecordDraft, standing: RecordContent | null): RecordContent {
  const { values } = draft;
  return {
    code: draft.code,
    title: draft.title ?? standing?.title ?? '',
    level: values.level ?? standing?.level ?? '',
    amountFen: values.amountFen ?? standing?.amountFen ?? null,
    score: values.score === undefined ? (standing?.score ?? null) : values.score,
    passed: values.passed ?? standing?.passed ?? null,
    minutes: values.minutes ?? standing?.minutes ?? null,
    number: draft.recordNumber ?? standing?.number ?? '',
    issuedOn: values.issuedOn ?? standing?.issuedOn ?? null,
  };
}

/** In which columns a list of the kind tells the parts of a record. */
const TOLD: Readonly<Record<RecordKind, readonly (readonly [ColumnName, (record: RecordContent) => Shown])[]>> = {
  AWARD: [
    ['project', word('FUNDING_PROJECT')],
    ['amount', (record) => yuanOf(record.amountFen) ?? ''],
  ],
  LOAN: [
    ['project', word('FUNDING_PROJECT')],
    ['amount', (record) => yuanOf(record.amountFen) ?? ''],
    ['contract', (record) => record.number],
  ],
  HONOUR: [
    ['honour', word('HONOUR')],
    ['issuedOn', (record) => record.issuedOn ?? ''],
  ],
  HARDSHIP: [['level', ({ level }) => (level === '' ? '' : { dictionary: 'HARDSHIP_LEVEL', code: level })]],
  GRADE: [
    ['course', (record) => record.title],
    ['courseNumber', (record) => record.number],
    ['mark', ({ code, score }) => (code === '' ? (scoreOf(score) ?? '') : { key: `mark.${code}` })],
  ],
  SKILL_CERTIFICATE: [
    ['certificate', word('SKILL_CERTIFICATE')],
    ['certificateNumber', (record) => record.number],
    ['issuedOn', (record) => record.issuedOn ?? ''],
  ],
  VOLUNTEER: [
    ['hours', ({ minutes }) => (minutes === null ? '' : hoursOf(minutes))],
    ['card', (record) => record.number],
  ],
};

function word(dictionary: DictionaryName): (record: RecordContent) => Shown {
  return ({ code }) => (code === '' ? '' : { dictionary, code });
}

/** The parts of a record as a list of its kind tells them. */
export function toldParts(kind: RecordKind, record: RecordContent): readonly (readonly [ColumnName, Shown])[] {
  return TOLD[kind].map(([column, tell]) => [column, tell(record)] as const);
}

/** What the row would change, or for a new record all that it says. */
export function changedValues(draft: RecordDraft, standing: RecordContent | null): FieldChange[] {
  const after = toldParts(draft.kind, merged(draft, standing));
  const before = standing === null ? null : new Map(toldParts(draft.kind, standing));
  return after.flatMap(([column, value]): FieldChange[] => {
    const was = before?.get(column) ?? '';
    return JSON.stringify(was) === JSON.stringify(value) ? [] : [{ column, before: was, after: value }];
  });
}
