import { FieldResolver, Resolver } from 'type-graphql';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { labelOf } from '../dictionaries.js';
import type { StudentRow } from '../people.reads.js';
import { StudentType } from '../people.types.js';
import type { RequestContext } from '../request-context.js';
import { Award, Grade, HardshipRecognition, Honour, Loan, SkillCertificate, VolunteerService } from './record.types.js';
import { registryReader } from './registry-reader.js';
import { SensitiveData, sensitiveOf } from './sensitive.type.js';
import { factsOf, type RecordFact, type StudentFacts } from './student-facts.js';

type RecordList = Exclude<
  { [K in keyof StudentFacts]: StudentFacts[K] extends readonly RecordFact[] | null ? K : never }[keyof StudentFacts],
  never
>;

/** A list of the student's records under the graph's name of their type. */
const listOf = (list: RecordList, __typename: string) => async (row: StudentRow, context: RequestContext) => {
  const facts = await factsOf(context).load(row.id);
  return facts?.[list]?.map((record) => ({ ...record, __typename })) ?? null;
};

const SEEN_BY =
  ' Null where the registry was never told of it, and for anyone but the student and staff who read the registry.';

/** What the registry has on record of a student. */
@Resolver(() => StudentType)
export class StudentRecordsResolver {
  @FieldResolver(() => String, { nullable: true, description: `Home region (生源地) in words.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve((row: StudentRow, { dictionaries, language }: RequestContext) =>
    row.homeRegion === null ? null : labelOf(dictionaries, language, 'HOME_REGION', row.homeRegion),
  )
  homeRegion(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => String, { nullable: true, description: `Code of the dictionary HOME_REGION.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve((row: StudentRow) => row.homeRegion)
  homeRegionCode(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Award], { nullable: true, description: `Awards and grants, newest year first.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve(listOf('awards', 'Award'))
  awards(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Loan], { nullable: true, description: `Student loans, newest year first.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve(listOf('loans', 'Loan'))
  loans(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Honour], { nullable: true, description: `Honours, newest year first.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve(listOf('honours', 'Honour'))
  honours(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [HardshipRecognition], {
    nullable: true,
    description: `Recognised hardship by year, newest first.${SEEN_BY}`,
  })
  @Who(registryReader)
  @Resolve(listOf('hardship', 'HardshipRecognition'))
  hardship(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Grade], { nullable: true, description: `Grades, newest term first.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve(listOf('grades', 'Grade'))
  grades(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [SkillCertificate], { nullable: true, description: `Skill certificates held.${SEEN_BY}` })
  @Who(registryReader)
  @Resolve(listOf('skillCertificates', 'SkillCertificate'))
  skillCertificates(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => VolunteerService, {
    nullable: true,
    description: `Volunteering; null also for who has none.${SEEN_BY}`,
  })
  @Who(registryReader)
  @Resolve(async (row: StudentRow, context: RequestContext) => {
    const [record] = (await factsOf(context).load(row.id))?.volunteer ?? [];
    return record === undefined ? null : { ...record, __typename: 'VolunteerService' };
  })
  volunteering(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => SensitiveData, {
    nullable: true,
    description: `Sensitive fields, masked; \`revealField\` shows one, with a reason.${SEEN_BY}`,
  })
  @Who(registryReader)
  @Resolve((row: StudentRow, context: RequestContext) => sensitiveOf(context).load(row.id))
  sensitive(): never {
    return resolvedStraight();
  }
}

/** The declaration gives type and words; the resolver itself is the `@Resolve` beside it. */
function resolvedStraight(): never {
  throw new Error('resolved straight');
}
