import type { Unmet } from '../../kernel/refusal.js';
import type { Rule, RuleFacts, UsedRecord, Verdict } from './rule.js';

/** One rule's verdict as it is kept: words are chosen when it is read. */
export interface RuleVerdict {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly records: readonly UsedRecord[];
  /** whether staff let this pass */
  readonly overridden: boolean;
}

/** All rules' verdicts, never only the first that fails; `overrides` are the codes that staff let pass. */
export function judge(rules: readonly Rule[], facts: RuleFacts, overrides: ReadonlySet<string>): RuleVerdict[] {
  return rules.map((rule) => {
    const { verdict, reason, params, records } = rule.evaluate(facts);
    return {
      rule: rule.code,
      verdict,
      reason,
      params: params ?? {},
      records: records ?? [],
      overridden: verdict !== 'SATISFIED' && overrides.has(rule.code),
    };
  });
}

/** Unknown is not yes: nobody passes by a fact that the registry was never told, unless staff say so. */
export function passes(verdict: RuleVerdict): boolean {
  return verdict.verdict === 'SATISFIED' || verdict.overridden;
}

export function isEligible(verdicts: readonly RuleVerdict[]): boolean {
  return verdicts.every(passes);
}

/** What keeps the student from it, as the refusal's conditions. */
export function unmetRules(verdicts: readonly RuleVerdict[]): Unmet[] {
  return verdicts.filter((one) => !passes(one)).map((one) => ({ code: one.reason, params: one.params }));
}
