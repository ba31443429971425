import { IsIn, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { CounsellingBookingType } from './booking.type.js';

export const NOTE_LENGTH = 500;

@InputType({ description: 'Which time, and what the student wants to say beforehand.' })
export class BookCounsellingInput extends CommandInput {
  @Field(() => ID, { description: 'The slot.' })
  slotId!: string;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'At most 500 characters; only the centre reads it.' })
  purpose?: string | null;

  @Min(1)
  @Max(1_000_000)
  @Field(() => Int, { description: 'Version of the instructions that the student acknowledged.' })
  instructionsVersion!: number;
}

@InputType({ description: 'A command on one booking.' })
export class CounsellingActionInput extends CommandInput {
  @Field(() => ID, { description: 'The booking.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'Reason, at most 500 characters.' })
  note?: string | null;
}

export const CounsellingOutcomeEnum = { COMPLETED: 'COMPLETED', NO_SHOW: 'NO_SHOW' } as const;
registerEnumType(CounsellingOutcomeEnum, {
  name: 'CounsellingOutcome',
  description: 'How it ended.',
  valuesConfig: {
    COMPLETED: { description: 'The session was held; on a no-show, its correction (with a reason).' },
    NO_SHOW: { description: 'The student did not come; from 15 minutes after the start.' },
  },
});

@InputType({ description: 'How a booking ended.' })
export class RecordCounsellingOutcomeInput extends CounsellingActionInput {
  @IsIn(['COMPLETED', 'NO_SHOW'])
  @Field(() => CounsellingOutcomeEnum, { description: 'How it ended.' })
  outcome!: 'COMPLETED' | 'NO_SHOW';
}

@ObjectType({ description: 'The booking after the command.', simpleResolvers: true })
@Who(anyone)
export class CounsellingBookingPayload {
  @Field(() => CounsellingBookingType, { description: 'The booking.' })
  booking!: CounsellingBookingType;
}
