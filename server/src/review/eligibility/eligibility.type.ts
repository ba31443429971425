import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { passes, type RuleVerdict } from './judge.js';
import { VERDICTS, type UsedRecord, type Verdict } from './rule.js';

const RuleVerdictEnum = Object.fromEntries(VERDICTS.map((v) => [v, v])) as Record<Verdict, Verdict>;
registerEnumType(RuleVerdictEnum, {
  name: 'RuleVerdict',
  description: 'What a rule says.',
  valuesConfig: {
    SATISFIED: { description: 'It holds.' },
    UNSATISFIED: { description: 'It does not hold.' },
    UNKNOWN: { description: 'The registry was never told of the fact: neither yes nor no. Staff can let it pass.' },
  },
});

/** Values that begin with `@` are keys of texts: `@identity.MASTER`. */
function inWords(context: RequestContext, row: RuleVerdict): string {
  const params = Object.fromEntries(
    Object.entries(row.params).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? say(context, value.slice(1)) : value,
    ]),
  );
  const key = `${row.verdict === 'SATISFIED' ? 'met' : 'unmet'}.${row.reason}`;
  return say(context, key, { ...params, records: recordsInWords(context, row.records) });
}

/** 国家助学金 2025–2026 · 生源地信用助学贷款 2024–2025 */
function recordsInWords(context: RequestContext, records: readonly UsedRecord[]): string {
  return records
    .map(({ dictionary, code, title, period }) => {
      const entry = context.dictionaries.entry(dictionary, code);
      const label = entry === null ? title : context.language === 'en' ? entry.labelEn : entry.label;
      return `${label} ${period.replace('-', '–')}`.trim();
    })
    .join(' · ');
}

@ObjectType({ description: 'One rule of eligibility with the fact that it used.', simpleResolvers: true })
@Who(anyone)
export class EligibilityRule {
  @Resolve((row: RuleVerdict) => row.rule)
  @Field(() => String, { description: 'Stable name, UPPER_SNAKE.' })
  code!: string;

  @Resolve((row: RuleVerdict, context: RequestContext) => say(context, `rule.${row.rule}`))
  @Field(() => String, { description: "The rule in the request's language." })
  label!: string;

  @Field(() => RuleVerdictEnum, { description: 'What it says.' })
  verdict!: Verdict;

  @Resolve(passes)
  @Field(() => Boolean, { description: 'Whether it stands in the way no longer: it holds, or staff let it pass.' })
  satisfied!: boolean;

  @Resolve((row: RuleVerdict, context: RequestContext) => inWords(context, row))
  @Field(() => String, { description: 'A sentence for the student, with the fact used.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether staff let it pass though it does not hold.' })
  overridden!: boolean;
}

@ObjectType({ description: 'Whether a student may apply, rule by rule.', simpleResolvers: true })
@Who(anyone)
export class Eligibility {
  @Field(() => String, { description: 'Code of the workflow.' })
  workflow!: string;

  @Field(() => Boolean, { description: 'Whether every rule is satisfied.' })
  eligible!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was judged.' })
  judgedAt!: number;

  @Field(() => [EligibilityRule], { description: 'All rules, satisfied or not.' })
  rules!: EligibilityRule[];
}
