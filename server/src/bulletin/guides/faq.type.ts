import { Field, Int, ObjectType } from 'type-graphql';
import { Office } from '../../campus/campus.types.js';
import type { DictionaryEntryRow } from '../../campus/dictionaries.js';
import { StaffType } from '../../campus/people.types.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn, staff } from '../../campus/rules.js';
import { orNull, Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { forReaders } from '../html/for-readers.js';
import { countOfCategory, type FaqRow } from './faq.reads.js';
import { isStale, ownerByAccount } from './guide.reads.js';

export type CategoryRow = Pick<DictionaryEntryRow, 'code' | 'label' | 'labelEn'>;

@ObjectType({ description: 'A category of questions; an entry of the dictionary FAQ_CATEGORY.', simpleResolvers: true })
@Who(signedIn)
export class FaqCategory {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Resolve((row: CategoryRow, context: RequestContext) => (context.language === 'en' ? row.labelEn : row.label))
  @Field(() => String, { description: "Its name in the request's language." })
  label!: string;

  @Resolve(async (row: CategoryRow, context: RequestContext) => (await countOfCategory(context).load(row.code)) ?? 0)
  @Field(() => Int, { description: 'How many published questions it has.' })
  count!: number;
}

@ObjectType('Faq', {
  description:
    'A question with its answer (常见问题). Everybody sees those published, the office’s publishers all of theirs.',
  implements: Node,
  simpleResolvers: true,
})
@Who(signedIn)
export class FaqType extends Node {
  @Resolve(
    (row: FaqRow, context: RequestContext): CategoryRow =>
      context.dictionaries.entry('FAQ_CATEGORY', row.category) ?? {
        code: row.category,
        label: row.category,
        labelEn: row.category,
      },
  )
  @Field(() => FaqCategory, { description: 'Its category.' })
  category!: FaqCategory;

  @Field(() => String, { description: 'The question, at most 200 characters.' })
  question!: string;

  @Resolve((row: FaqRow) => forReaders(row.answer, new Set(), () => ''))
  @Field(() => String, { description: 'The answer as HTML of the same allow-list as notices, without pictures.' })
  answer!: string;

  @Field(() => String, { nullable: true, description: 'Code of the function that it is about; null for none.' })
  workflow!: string | null;

  @Resolve((row: FaqRow, context: RequestContext) => context.dictionaries.office(row.officeCode))
  @Field(() => Office, { description: 'The office that answers.' })
  office!: Office;

  @Field(() => Int, { description: 'How many found the answer useful.' })
  useful!: number;

  @Field(() => Int, { description: 'How many did not.' })
  notUseful!: number;

  @Resolve((row: FaqRow) => (row.myVote === null ? null : Boolean(row.myVote)))
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person asking found it useful; null without a vote.',
  })
  myVote!: boolean | null;

  @Field(() => DateScalar, { description: 'Day by which somebody looks whether it is still true.' })
  reviewBy!: string;

  @Resolve((row: FaqRow, context: RequestContext) => isStale(context, row))
  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  stale!: boolean;

  @Resolve((row: FaqRow) => Boolean(row.published))
  @Field(() => Boolean, { description: 'Whether readers see it.' })
  published!: boolean;

  @Field(() => Int, { description: 'Place in its category, from 0.' })
  position!: number;

  @Who(orNull(staff))
  @Resolve((row: FaqRow, context: RequestContext) =>
    row.ownerAccountId === null ? null : ownerByAccount(context).load(row.ownerAccountId),
  )
  @Field(() => StaffType, { nullable: true, description: 'Who saved it last and is reminded; null for students.' })
  owner!: StaffType | null;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: number;
}

export const FaqConnection = connectionOf(() => FaqType, 'Faq');
