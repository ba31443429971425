import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { permitted } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { FaqType } from '../guides/faq.type.js';
import { SEARCH_MISSES } from './search-miss.permissions.js';

const teams = permitted(SEARCH_MISSES);

@ObjectType('SearchMiss', {
  description: 'A search by students that found nothing, counted by its words. Whose it was is not kept.',
  implements: Node,
  simpleResolvers: true,
})
@Who(teams)
export class SearchMissType extends Node {
  @Field(() => String, { description: 'The words as typed last, at most 60 characters.' })
  typed!: string;

  @Field(() => Int, { description: 'How often; each student counts once a day.' })
  times!: number;

  @Field(() => DateTimeScalar, { description: 'When it was first searched for.' })
  firstAt!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last searched for.' })
  lastAt!: number;

  @Field(() => String, { description: 'OPEN, DRAFTED (a question was begun from it) or DISMISSED.' })
  stateCode!: string;
}

@InputType({ description: 'A search in vain.' })
export class SearchMissInput extends CommandInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
}

@ObjectType({ description: 'The search in vain as it stands now.', simpleResolvers: true })
@Who(teams)
export class SearchMissPayload {
  @Field(() => SearchMissType, { description: 'The search.' })
  miss!: SearchMissType;

  @Field(() => FaqType, { nullable: true, description: 'The question begun from it; null without one.' })
  faq!: FaqType | null;
}

export const SearchMissConnection = connectionOf(() => SearchMissType, 'SearchMiss');
