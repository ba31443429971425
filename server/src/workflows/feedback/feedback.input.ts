import { ArrayMaxSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { FeedbackType } from './feedback.type.js';

/** More than is allowed, so that the refusal says how many are. */
const MOST_IDS = 50;
const LONGEST_TEXT = 10_000;

@InputType({ description: 'What a student writes to an office.' })
export class SubmitFeedbackInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'Code of the office; left out: the one in charge.' })
  office?: string | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Code of the function it is about.' })
  about?: string | null;

  @MaxLength(LONGEST_TEXT)
  @Field(() => String, { description: 'Plain words, 5 to 2000 characters.' })
  text!: string;

  @ArrayMaxSize(MOST_IDS)
  @Field(() => [ID], { description: 'At most six pictures: own uploads.' })
  pictures!: string[];

  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, {
    description: 'Version of the instructions that the student acknowledged; any where the function has none.',
  })
  instructionsVersion!: number;
}

@InputType({ description: 'A command on one feedback.' })
export class FeedbackActionInput extends CommandInput {
  @Field(() => ID, { description: 'The feedback.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; staff who close must say.' })
  note?: string | null;

  @IsOptional()
  @MaxLength(LONGEST_TEXT)
  @Field(() => String, { nullable: true, description: 'With an answer or a reply: plain words, 5 to 2000 characters.' })
  text?: string | null;

  @IsOptional()
  @ArrayMaxSize(MOST_IDS)
  @Field(() => [ID], { nullable: true, description: 'With an answer or a reply: at most six pictures, own uploads.' })
  pictures?: string[] | null;

  @Field(() => String, { nullable: true, description: 'With passing on: code of the office.' })
  office?: string | null;
}

@ObjectType({ description: 'The feedback after the command; null where one sees it no more.', simpleResolvers: true })
@Who(anyone)
export class FeedbackPayload {
  @Field(() => FeedbackType, { nullable: true, description: 'The feedback; null after passing it on to others.' })
  feedback!: FeedbackType | null;
}
