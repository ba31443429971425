import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput } from '../../platform/graph/inputs.js';
import { PRINT_MAX } from './print-certificates.js';

const NOTE_LENGTH = 500;

@InputType({ description: 'An application to print for.' })
export class PrintItemInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which approved applications to print for, 1 to 500.' })
export class PrintCertificatesInput extends CommandInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(PRINT_MAX)
  @ValidateNested({ each: true })
  @Field(() => [PrintItemInput], { description: 'The applications, of any workflows, each once.' })
  items!: PrintItemInput[];
}

@InputType({ description: 'A command on one certificate.' })
export class CertificateActionInput extends CommandInput {
  @Field(() => ID, { description: 'The certificate.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'Reason, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Handing a certificate out.' })
export class CollectCertificateInput extends CertificateActionInput {
  @Length(1, 40)
  @Field(() => String, { description: 'The number on the student card, typed or scanned.' })
  studentNumber!: string;
}
