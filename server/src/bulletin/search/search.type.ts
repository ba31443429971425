import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { SearchKind } from './findable.js';

export const SearchKindEnum = { FUNCTION: 'FUNCTION', NOTICE: 'NOTICE', GUIDE: 'GUIDE', FAQ: 'FAQ' };
registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'What can be found.',
  valuesConfig: {
    FUNCTION: { description: '我要办… (a function of the home screen)' },
    NOTICE: { description: '近期通知' },
    GUIDE: { description: '办事流程' },
    FAQ: { description: '常见问题' },
  },
});

@ObjectType('HitPart', {
  description: 'A stretch of a text. All of them in a row are the text.',
  simpleResolvers: true,
})
@Who(anyone)
export class HitPartType {
  @Field(() => String, { description: 'The words, as they stand in the text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether they are what was searched for.' })
  hit!: boolean;
}

@ObjectType({ description: 'Something that has all the words of a search.', simpleResolvers: true })
@Who(anyone)
export class SearchHit {
  @Field(() => SearchKindEnum, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => String, { description: 'Id for `node`; of a function its code.' })
  target!: string;

  @Field(() => [HitPartType], { description: 'Its title, with the hits.' })
  title!: HitPartType[];

  @Field(() => [HitPartType], {
    description:
      'What stands around the first hit of its text, or its beginning; about 80 characters. Of a function: the words that lead to it.',
  })
  excerpt!: HitPartType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published or last changed; null for functions.',
  })
  at!: number | null;

  @Field(() => Boolean, { description: 'Whether it is pinned on top.' })
  pinned!: boolean;
}

export const SearchConnection = connectionOf(() => SearchHit, 'Search');
