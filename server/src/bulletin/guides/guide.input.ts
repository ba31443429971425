import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { FaqType } from './faq.type.js';
import { GuideType } from './guide.type.js';

const LAST_POSITION = 9_999;

@InputType({ description: 'One step of a guide.' })
export class GuideStepInput {
  @MaxLength(200)
  @Field(() => String, { description: 'Title, 1 to 60 characters.' })
  title!: string;

  @MaxLength(2_000)
  @Field(() => String, { description: 'What happens, at most 500 characters; may be empty.' })
  detail!: string;
}

/** What guides and questions have alike. */
@InputType({ description: 'What guides and questions have alike.' })
abstract class SavedPage extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Which; left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; asked for with `id`.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the function that it is about.' })
  workflow?: string | null;

  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office in charge.' })
  office!: string;

  @Field(() => DateScalar, { description: 'Day by which it is looked at again: from tomorrow to two years ahead.' })
  reviewBy!: string;

  @Field(() => Boolean, { description: 'Whether readers see it.' })
  published!: boolean;

  @Min(0)
  @Max(LAST_POSITION)
  @Field(() => Int, { description: 'Place in the list, 0 to 9999.' })
  position!: number;
}

@InputType({ description: 'A guide as it shall stand.' })
export class SaveGuideInput extends SavedPage {
  @MaxLength(500)
  @Field(() => String, { description: 'Title, 1 to 100 characters.' })
  title!: string;

  @MaxLength(2_000)
  @Field(() => String, { description: 'In one or two sentences, 1 to 300 characters.' })
  summary!: string;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [GuideStepInput], { description: '1 to 15 steps.' })
  steps!: GuideStepInput[];

  @MaxLength(1_000)
  @Field(() => String, { description: 'Who may have it done, at most 200 characters.' })
  who!: string;

  @ArrayMaxSize(100)
  @MaxLength(500, { each: true })
  @Field(() => [String], { description: 'What to bring: at most 20 things of at most 100 characters.' })
  bring!: string[];

  @MaxLength(500)
  @Field(() => String, { description: 'How long it takes, at most 100 characters.' })
  duration!: string;

  @MaxLength(1_000)
  @Field(() => String, { description: 'Where, at most 200 characters.' })
  place!: string;
}

@InputType({ description: 'A question with its answer as they shall stand.' })
export class SaveFaqInput extends SavedPage {
  @MaxLength(40)
  @Field(() => String, { description: 'Code of its category.' })
  category!: string;

  @MaxLength(1_000)
  @Field(() => String, { description: 'The question, 1 to 200 characters.' })
  question!: string;

  @Field(() => String, { description: 'HTML; what the allow-list does not know is taken out. No pictures, 20 KB.' })
  answer!: string;

  @Field(() => ID, { nullable: true, description: 'A search in vain that this answers.' })
  missId?: string | null;
}

@InputType({ description: 'Whether an answer helped.' })
export class RateFaqInput extends CommandInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @Field(() => Boolean, { description: 'True: useful. One vote a person; the last one counts.' })
  useful!: boolean;
}

@ObjectType({ description: 'The guide after the command.', simpleResolvers: true })
@Who(anyone)
export class GuidePayload {
  @Field(() => GuideType, { description: 'The guide.' })
  guide!: GuideType;
}

@ObjectType({ description: 'The question after the command.', simpleResolvers: true })
@Who(anyone)
export class FaqPayload {
  @Field(() => FaqType, { description: 'The question.' })
  faq!: FaqType;
}
