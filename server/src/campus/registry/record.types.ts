import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { toGlobalId } from '../../kernel/global-id.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { labelOf } from '../dictionaries.js';
import { say, type RequestContext } from '../request-context.js';
import { hoursOf, scoreOf, yuanOf } from './decimals.js';
import type { DictionaryName } from './dictionary-names.js';
import type { HardshipLevel, RecordKind } from './record-kinds.js';
import { RegistryKindEnum } from './registry-kind.type.js';
import type { RecordFact } from './student-facts.js';

// Reached only through a student's fields, which say who may see them: hence `anyone` on each type.

export const HardshipLevelEnum = { SEVERE: 'SEVERE', MODERATE: 'MODERATE', MILD: 'MILD' } as const;
registerEnumType(HardshipLevelEnum, {
  name: 'HardshipLevel',
  description: 'Recognised hardship (困难等级).',
  valuesConfig: {
    SEVERE: { description: '特别困难' },
    MODERATE: { description: '困难' },
    MILD: { description: '一般困难' },
  },
});

const titled = (dictionary: DictionaryName) => (row: RecordFact, context: RequestContext) =>
  row.code === '' ? row.title : labelOf(context.dictionaries, context.language, dictionary, row.code);
const idAs = (type: string) => (row: RecordFact) => toGlobalId(type, row.id);
const amount = (row: RecordFact) => yuanOf(row.amountFen);
const numberOrNull = (row: RecordFact) => (row.number === '' ? null : row.number);

@ObjectType({ description: 'An award or grant on record (奖学金、助学金).', simpleResolvers: true })
@Who(anyone)
export class Award {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('Award'))
  id!: string;

  @Field(() => RegistryKindEnum, { description: 'Kind of record.' })
  kind!: RecordKind;

  @Field(() => String, { description: 'Code of the dictionary FUNDING_PROJECT.' })
  @Resolve((row: RecordFact) => row.code)
  projectCode!: string;

  @Field(() => String, { description: "The project's name in the request's language." })
  @Resolve(titled('FUNDING_PROJECT'))
  title!: string;

  @Field(() => String, { description: 'Academic year, `2025-2026`.' })
  period!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; null where it is not known.' })
  @Resolve(amount)
  amount!: string | null;
}

@ObjectType({ description: 'A student loan on record (助学贷款).', simpleResolvers: true })
@Who(anyone)
export class Loan {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('Loan'))
  id!: string;

  @Field(() => RegistryKindEnum, { description: 'Kind of record.' })
  kind!: RecordKind;

  @Field(() => String, { description: 'Code of the dictionary FUNDING_PROJECT.' })
  @Resolve((row: RecordFact) => row.code)
  projectCode!: string;

  @Field(() => String, { description: "The kind of loan in the request's language." })
  @Resolve(titled('FUNDING_PROJECT'))
  title!: string;

  @Field(() => String, { description: 'Academic year, `2025-2026`.' })
  period!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Yuan; null where it is not known.' })
  @Resolve(amount)
  amount!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the contract; null where it is not known.' })
  @Resolve(numberOrNull)
  contractNumber!: string | null;
}

@ObjectType({ description: 'An honour on record (荣誉称号).', simpleResolvers: true })
@Who(anyone)
export class Honour {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('Honour'))
  id!: string;

  @Field(() => String, { description: 'Code of the dictionary HONOUR.' })
  @Resolve((row: RecordFact) => row.code)
  honourCode!: string;

  @Field(() => String, { description: "Its name in the request's language." })
  @Resolve(titled('HONOUR'))
  title!: string;

  @Field(() => String, { description: 'Academic year, `2025-2026`.' })
  period!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the award; null where it is not known.' })
  issuedOn!: string | null;
}

@ObjectType({ description: 'That hardship was recognised for a year (困难认定).', simpleResolvers: true })
@Who(anyone)
export class HardshipRecognition {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('HardshipRecognition'))
  id!: string;

  @Field(() => String, { description: 'Academic year, `2025-2026`.' })
  period!: string;

  @Field(() => HardshipLevelEnum, { description: 'The level.' })
  level!: HardshipLevel;

  @Field(() => String, { description: "The level in the request's language." })
  @Resolve((row: RecordFact, context: RequestContext) =>
    labelOf(context.dictionaries, context.language, 'HARDSHIP_LEVEL', row.level),
  )
  levelLabel!: string;
}

@ObjectType({ description: 'A grade on record (成绩).', simpleResolvers: true })
@Who(anyone)
export class Grade {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('Grade'))
  id!: string;

  @Field(() => String, { description: 'Term, `2025-2026-1`.' })
  period!: string;

  @Field(() => String, { description: 'The course.' })
  @Resolve((row: RecordFact) => row.title)
  course!: string;

  @Field(() => String, { nullable: true, description: 'Number of the course; null where it is not known.' })
  @Resolve(numberOrNull)
  courseNumber!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: '0 to 100, one decimal; null where marked in a word.' })
  @Resolve((row: RecordFact) => scoreOf(row.score))
  score!: string | null;

  @Field(() => String, { nullable: true, description: "The mark in a word of the request's language, or null." })
  @Resolve((row: RecordFact, context: RequestContext) => (row.code === '' ? null : say(context, `mark.${row.code}`)))
  markLabel!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was passed; null where it is not known.' })
  passed!: boolean | null;
}

@ObjectType({ description: 'A skill certificate on record (技能证书).', simpleResolvers: true })
@Who(anyone)
export class SkillCertificate {
  @Field(() => ID, { description: 'Opaque id.' })
  @Resolve(idAs('SkillCertificate'))
  id!: string;

  @Field(() => String, { description: 'Code of the dictionary SKILL_CERTIFICATE.' })
  @Resolve((row: RecordFact) => row.code)
  certificateCode!: string;

  @Field(() => String, { description: "Its name in the request's language." })
  @Resolve(titled('SKILL_CERTIFICATE'))
  title!: string;

  @Field(() => String, { nullable: true, description: 'Number printed on it.' })
  @Resolve(numberOrNull)
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue; null where it is not known.' })
  issuedOn!: string | null;
}

@ObjectType({ description: 'Volunteering on record (志愿服务).', simpleResolvers: true })
@Who(anyone)
export class VolunteerService {
  @Field(() => DecimalScalar, { description: 'Hours served, two decimals.' })
  @Resolve((row: RecordFact) => hoursOf(row.minutes ?? 0))
  hours!: string;

  @Field(() => String, { nullable: true, description: 'Number of the volunteer card (义工证); null for who has none.' })
  @Resolve(numberOrNull)
  cardNumber!: string | null;
}
