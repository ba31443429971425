import { Field, Int, ObjectType } from 'type-graphql';
import { Office, OfficeContact } from '../../campus/campus.types.js';
import { StaffType } from '../../campus/people.types.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn, staff } from '../../campus/rules.js';
import { orNull, Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { faqById } from './faq.reads.js';
import { FaqType } from './faq.type.js';
import { faqIdsOfWorkflow, isStale, ownerByAccount, type GuideRow } from './guide.reads.js';

@ObjectType({ description: 'One step of a guide, drawn as a stop of a path.', simpleResolvers: true })
@Who(signedIn)
export class GuideStep {
  @Field(() => String, { description: 'Title, at most 60 characters.' })
  title!: string;

  @Field(() => String, { description: 'What happens, at most 500 characters; may be empty.' })
  detail!: string;
}

@ObjectType('Guide', {
  description:
    'How something is done (办事流程). Everybody sees those published, the office’s publishers all of theirs.',
  implements: Node,
  simpleResolvers: true,
})
@Who(signedIn)
export class GuideType extends Node {
  @Field(() => String, { nullable: true, description: 'Code of the function; null for what the app does not do.' })
  workflow!: string | null;

  @Field(() => String, { description: 'Title, at most 100 characters.' })
  title!: string;

  @Field(() => String, { description: 'In one or two sentences, at most 300 characters.' })
  summary!: string;

  @Resolve((row: GuideRow) => JSON.parse(row.steps) as GuideStep[])
  @Field(() => [GuideStep], { description: 'The steps, in order.' })
  steps!: GuideStep[];

  @Field(() => String, { description: 'Who may have it done, at most 200 characters.' })
  who!: string;

  @Resolve((row: GuideRow) => JSON.parse(row.bring) as string[])
  @Field(() => [String], { description: 'What to bring; empty for nothing.' })
  bring!: string[];

  @Field(() => String, { description: 'How long it takes, in words, at most 100 characters.' })
  duration!: string;

  @Field(() => String, { description: 'Where, at most 200 characters.' })
  place!: string;

  @Resolve((row: GuideRow, context: RequestContext) => context.dictionaries.office(row.officeCode))
  @Field(() => Office, { description: 'The office in charge.' })
  office!: Office;

  @Resolve((row: GuideRow, context: RequestContext) => context.dictionaries.office(row.officeCode).contacts)
  @Field(() => [OfficeContact], { description: 'Where the office can be reached, by campus.' })
  contacts!: OfficeContact[];

  @Field(() => DateScalar, { description: 'Day by which somebody looks whether it is still true.' })
  reviewBy!: string;

  @Resolve((row: GuideRow, context: RequestContext) => isStale(context, row))
  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  stale!: boolean;

  @Resolve((row: GuideRow) => Boolean(row.published))
  @Field(() => Boolean, { description: 'Whether readers see it.' })
  published!: boolean;

  @Field(() => Int, { description: 'Place in the list, from 0.' })
  position!: number;

  @Who(orNull(staff))
  @Resolve((row: GuideRow, context: RequestContext) =>
    row.ownerAccountId === null ? null : ownerByAccount(context).load(row.ownerAccountId),
  )
  @Field(() => StaffType, { nullable: true, description: 'Who saved it last and is reminded; null for students.' })
  owner!: StaffType | null;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: number;

  @Resolve(async (row: GuideRow, context: RequestContext) => {
    if (row.workflow === null) return [];
    const ids = (await faqIdsOfWorkflow(context).load(row.workflow)) ?? [];
    const rows = await Promise.all(ids.map(({ id }) => faqById(context).load(id)));
    return rows.filter((faq) => faq !== null);
  })
  @Field(() => [FaqType], { description: 'Published questions about the same function.' })
  faqs!: FaqType[];
}
