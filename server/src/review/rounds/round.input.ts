import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { RoundType } from './round.type.js';

@InputType({ description: 'A paper that must be handed in.' })
export class PaperItemInput {
  @Matches(/^[A-Z][A-Z0-9_]{0,39}$/)
  @Field(() => String, { description: 'Stable code, UPPER_SNAKE, at most 40 characters.' })
  code!: string;

  @Length(1, 60)
  @Field(() => String, { description: 'What it is, in words.' })
  label!: string;
}

@InputType({ description: 'A round as it shall be.' })
export class SaveRoundInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The round; left out for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; required with `id`.' })
  expectedVersion?: number | null;

  @MaxLength(40)
  @Field(() => String, { description: 'Code of the workflow; it stays as it is.' })
  workflow!: string;

  @Length(1, 100)
  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => DateTimeScalar, { description: 'From when applications are taken.' })
  opensAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null: until staff close it.' })
  closesAt?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when papers must be in; null: the closing.' })
  paperDeadline?: number | null;

  @IsOptional()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int, { nullable: true, description: 'How many in all; null: any number. Not below what is taken.' })
  quota?: number | null;

  @IsOptional()
  @Min(1)
  @Max(1_000)
  @Field(() => Int, { nullable: true, description: 'How many a student may have in a period; null: any number.' })
  perStudent?: number | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [PaperItemInput], { description: 'Papers that must be handed in; empty for none.' })
  paperItems!: PaperItemInput[];
}

@InputType({ description: 'A command on one round.' })
export class RoundActionInput extends CommandInput {
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'The round after the command.', simpleResolvers: true })
@Who(anyone)
export class RoundPayload {
  @Field(() => RoundType, { description: 'The round.' })
  round!: RoundType;
}
