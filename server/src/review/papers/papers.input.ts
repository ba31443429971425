import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../platform/graph/inputs.js';

const NOTE_LENGTH = 500;
const ITEM_NOTE_LENGTH = 200;
const ITEMS_MAX = 30;

@InputType({ description: 'What the desk saw of one paper.' })
export class RecordedPaperInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether it is there and in order.' })
  received!: boolean;

  @IsOptional()
  @MaxLength(ITEM_NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'What is wrong with it, at most 200 characters.' })
  note?: string | null;
}

@InputType({ description: 'What the desk does with the papers of one application.' })
export class RecordPapersInput extends CommandInput {
  @Field(() => ID, { description: 'The papers.' })
  id!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @ArrayMaxSize(ITEMS_MAX)
  @ValidateNested({ each: true })
  @Field(() => [RecordedPaperInput], {
    nullable: true,
    description: 'Paper by paper; those left out stay as they are.',
  })
  items?: RecordedPaperInput[] | null;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description: 'The originals go back to the student; items are not looked at.',
  })
  giveBack?: boolean | null;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'For the time-line, at most 500 characters.' })
  note?: string | null;
}
