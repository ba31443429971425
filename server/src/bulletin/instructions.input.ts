import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { CommandInput } from '../platform/graph/inputs.js';

export const LineMarkEnum = { SAME: 'SAME', ADDED: 'ADDED', REMOVED: 'REMOVED' } as const;
registerEnumType(LineMarkEnum, {
  name: 'LineMark',
  description: 'How a line stands to the version before.',
  valuesConfig: {
    SAME: { description: 'It was there already.' },
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is not there any more.' },
  },
});

@ObjectType({ description: 'A line of one of two versions.', simpleResolvers: true })
@Who(anyone)
export class MarkedLine {
  @Field(() => String, { description: 'The line.' })
  text!: string;

  @Field(() => LineMarkEnum, { description: 'Whether it came or went.' })
  mark!: keyof typeof LineMarkEnum;
}

@ObjectType({
  description: 'What is other than in the version that the person acknowledged last.',
  simpleResolvers: true,
})
@Who(anyone)
export class InstructionsChanges {
  @Field(() => Int, { description: 'The version acknowledged last.' })
  since!: number;

  @Field(() => [MarkedLine], { description: '注意事项: all lines of both versions, in order.' })
  notice!: MarkedLine[];

  @Field(() => [MarkedLine], { description: '流程须知: all lines of both versions, in order.' })
  procedure!: MarkedLine[];
}

@InputType({ description: 'Instructions as they shall stand; they are a new version, in force at once.' })
export class SaveInstructionsInput extends CommandInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Code of the function.' })
  workflow!: string;

  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { description: 'The version that was edited, 0 for none; CONFLICT when another came.' })
  expectedVersion!: number;

  @MaxLength(500)
  @Field(() => String, { description: 'Title, 1 to 100 characters.' })
  title!: string;

  @ArrayMaxSize(100)
  @MaxLength(2_000, { each: true })
  @Field(() => [String], { description: '注意事项: 1 to 40 paragraphs of at most 500 characters.' })
  notice!: string[];

  @ArrayMaxSize(100)
  @MaxLength(2_000, { each: true })
  @Field(() => [String], { description: '流程须知: 1 to 40 steps of at most 500 characters.' })
  procedure!: string[];
}
