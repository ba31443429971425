import type { RecordFact } from '../../campus/registry/student-facts.js';
import { satisfied, unknown, unsatisfied, type Rule, type UsedRecord } from '../../review/eligibility/rule.js';
import { allRecords, type RecordSource } from './record-source.js';

/** So many are named in a sentence; the certificate itself lists all. */
const NAMED = 4;

/** At least one record: 奖助贷, 荣誉称号 or 困难认定 (workflows.md, Eligibility). */
export function hasRecords(source: RecordSource): Rule {
  return {
    code: source.rule,
    evaluate: ({ registry }) => {
      const records = allRecords(source, registry);
      if (records === null) return unknown(`${source.rule}_UNKNOWN`);
      if (records.length === 0) {
        // One kind missing from the registry may hold the very record that is sought.
        const complete = source.kinds.every((kind) => registry[kind] !== null);
        return complete ? unsatisfied(`${source.rule}_NONE`) : unknown(`${source.rule}_UNKNOWN`);
      }
      return satisfied(`${source.rule}_FOUND`, { count: records.length }, records.slice(0, NAMED).map(used(source)));
    },
  };
}

const used =
  (source: RecordSource) =>
  (record: RecordFact): UsedRecord => ({
    dictionary: source.dictionary,
    code: record.level === '' ? record.code : record.level,
    title: record.title,
    period: record.period,
  });
