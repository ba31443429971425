import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { NoticeAudienceInput } from './notice-parts.types.js';
import { NoticeType } from './notice.type.js';

const NOTE_LENGTH = 500;

@InputType({ description: 'A notice as it shall stand. A new one is a draft; one that is published stays so.' })
export class SaveNoticeInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The notice; left out: a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; asked for with `id`.' })
  expectedVersion?: number | null;

  @MaxLength(32)
  @Field(() => String, { description: 'Code of the office that publishes it.' })
  office!: string;

  @MaxLength(1_000)
  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, {
    description:
      'HTML; what the allow-list does not know is taken out, and at most 200 KB may be left. Pictures (at most 50) are own uploads: `xg-file:<id>`, or the address that the graph gave.',
  })
  body!: string;

  @ValidateNested()
  @Field(() => NoticeAudienceInput, { description: 'Whom it is for.' })
  audience!: NoticeAudienceInput;

  @ArrayMaxSize(100)
  @Field(() => [ID], {
    description: 'Stored files in their order, at most 20: own uploads, or what the notice has already.',
  })
  attachments!: string[];

  @Field(() => Boolean, { description: 'Whether publishing it pushes it to its audience.' })
  push!: boolean;
}

@InputType({ description: 'Which notice is published, and when.' })
export class PublishNoticeInput extends CommandInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'A time to come; left out: at once.' })
  publishAt?: number | null;
}

@InputType({ description: 'A command on one notice.' })
export class NoticeActionInput extends CommandInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; colleagues read it.' })
  note?: string | null;
}

@InputType({ description: 'Whether a notice is pinned.' })
export class PinNoticeInput extends CommandInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'True pins it on top, false takes it down.' })
  pinned!: boolean;
}

@InputType({ description: 'That a notice was read.' })
export class MarkNoticeReadInput extends CommandInput {
  @Field(() => ID, { description: 'The notice.' })
  id!: string;
}

@ObjectType({ description: 'The notice after the command.', simpleResolvers: true })
@Who(anyone)
export class NoticePayload {
  @Field(() => NoticeType, { description: 'The notice.' })
  notice!: NoticeType;
}
