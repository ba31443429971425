import type { DictionaryName } from '../../campus/registry/dictionary-names.js';
import type { StudentFacts } from '../../campus/registry/student-facts.js';
import type { TextParams } from '../../kernel/refusal.js';
import type { Day } from '../../kernel/shanghai.js';

export const VERDICTS = ['SATISFIED', 'UNSATISFIED', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Everything that a rule may look at; loaded once and plain. */
export interface RuleFacts {
  readonly registry: StudentFacts;
  /** applications of this workflow in this period that count: submitted, in review, returned, approved */
  readonly used: number;
  /** how many are allowed; null: any number */
  readonly allowed: number | null;
  readonly today: Day;
}

/** A record that a rule used, for the words: named by its dictionary when it is read. */
export interface UsedRecord {
  readonly dictionary: DictionaryName;
  readonly code: string;
  readonly title: string;
  readonly period: string;
}

/** What a rule says, with the fact it used as parameters of the text `met.<reason>` or `unmet.<reason>`. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly params?: TextParams;
  /** become the parameter `records` */
  readonly records?: readonly UsedRecord[];
}

/** A condition of eligibility: pure. Its label is the text `rule.<code>`. An unknown fact is null, and the rule says what that means. */
export interface Rule {
  /** UPPER_SNAKE; also the code of the refusal's unmet condition */
  readonly code: string;
  readonly evaluate: (facts: RuleFacts) => Judgement;
}

export const satisfied = (reason: string, params?: TextParams, records?: readonly UsedRecord[]): Judgement => ({
  verdict: 'SATISFIED',
  reason,
  params,
  records,
});
export const unsatisfied = (reason: string, params?: TextParams): Judgement => ({
  verdict: 'UNSATISFIED',
  reason,
  params,
});
/** The registry was never told: neither yes nor no, and nobody passes by it without staff. */
export const unknown = (reason: string): Judgement => ({ verdict: 'UNKNOWN', reason });
