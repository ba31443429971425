import { Field, InputType } from 'type-graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { UuidScalar } from './scalars.js';

/** What every command's input carries. */
@InputType({ description: 'What every command carries.' })
export abstract class CommandInput {
  @IsOptional()
  @IsUUID()
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'One id per intended act; a retry sends the same and gets the first result again.',
  })
  requestId?: string | null;
}

@InputType({ description: 'A command that asks nothing else.' })
export class CommandOnlyInput extends CommandInput {}
