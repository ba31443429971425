import { Field, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';

@ObjectType({ description: 'What is newer at the source of a notice that was edited here.', simpleResolvers: true })
@Who(anyone)
export class NoticeDifference {
  @Field(() => String, { description: 'Title at the source.' })
  title!: string;

  @Field(() => String, { description: 'Text at the source, HTML of the allow-list.' })
  body!: string;

  @Field(() => String, {
    description: 'From our text to the source’s, HTML with what came in `ins` and what went in `del`.',
  })
  marked!: string;
}
