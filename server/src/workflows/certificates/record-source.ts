import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import type { RecordFact, StudentFacts } from '../../campus/registry/student-facts.js';
import type { CertificateItem, LabelOf } from '../../review/applications/application-workflow.js';
import type { ChoiceOnRecord } from '../../review/forms/form-field.js';

type RecordLists = 'awards' | 'loans' | 'honours' | 'hardship';

/** Where a certificate's records come from, and how they are chosen and listed. */
export interface RecordSource {
  readonly kinds: readonly RecordLists[];
  readonly dictionary: DictionaryName;
  /** code of the rule that asks for a record */
  readonly rule: string;
  /** what a choice in the form stands for, of one record */
  readonly choiceOf: (record: RecordFact) => string;
}

/** Stands for every record. */
export const ALL = 'ALL';

/** What the student can choose, the newest first; everything at once where there is more than one thing. */
export function choicesOf(source: RecordSource, facts: StudentFacts): ChoiceOnRecord[] | null {
  const records = allRecords(source, facts);
  if (records === null) return null;
  const periods = new Map<string, string[]>();
  for (const record of records) {
    const code = source.choiceOf(record);
    periods.set(code, [...(periods.get(code) ?? []), record.period]);
  }
  const choices = [...periods].map(([code, found]) => ({ code, periods: found }));
  return choices.length > 1 ? [...choices, { code: ALL, periods: [] }] : choices;
}

/** Exactly the records that the choice stands for, as lines of the certificate. */
export function itemsOf(
  source: RecordSource,
  facts: StudentFacts,
  choice: string | number | null,
  labelOf: LabelOf,
): CertificateItem[] | null {
  const records = allRecords(source, facts);
  if (records === null) return null;
  return records
    .filter((record) => choice === ALL || source.choiceOf(record) === choice)
    .map((record) => ({
      label: labelOf(source.dictionary, record.level === '' ? record.code : record.level, record.title),
      period: record.period,
      detail: record.number,
      amountFen: record.amountFen,
    }));
}

/** Records of the kinds that a certificate is about, newest period first; null where the registry was never told of any. */
export function allRecords(source: RecordSource, facts: StudentFacts): RecordFact[] | null {
  const lists = source.kinds.map((kind) => facts[kind]);
  if (lists.every((list) => list === null)) return null;
  return lists.flatMap((list) => list ?? []).sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
}
