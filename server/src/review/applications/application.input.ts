import { IsArray, IsIn, IsOptional, Max, MaxLength, Min, ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType, type ClassType } from 'type-graphql';
import { CommandInput } from '../../platform/graph/inputs.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { AttachmentInput } from '../attachments/attachment.input.js';
import type { FormField } from '../forms/form-field.js';
import { REVIEW_ACTIONS, type ReviewAction } from './review-application.js';

export const NOTE_LENGTH = 500;
const ATTACHMENTS_MAX = 20;
export const ITEMS_MAX = 20;

export const ReviewActionEnum = Object.fromEntries(REVIEW_ACTIONS.map((a) => [a, a])) as Record<
  ReviewAction,
  ReviewAction
>;
registerEnumType(ReviewActionEnum, {
  name: 'ReviewAction',
  description: 'What a reviewer does with an application.',
  valuesConfig: {
    CLAIM: { description: 'Takes it for review.' },
    RELEASE: { description: 'Gives it back to the queue; the head may take it off somebody.' },
    RETURN: { description: 'Sends it back for a supplement: `items`, `supplementBy`.' },
    APPROVE: { description: 'Approves it; the rules are judged again.' },
    REJECT: { description: 'Rejects it, with a note.' },
    CORRECT: { description: 'Opens an approval again, by a second person, with a note, before anything is printed.' },
  },
});

@InputType({ description: 'A command on one application.' })
export class ApplicationActionInput extends CommandInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: 'Reason or opinion, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A field to be supplemented.' })
export class ReturnItemInput {
  @MaxLength(40)
  @Field(() => String, { description: "The field's name." })
  field!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Why, at most 200 characters.' })
  reason!: string;
}

/** The parts of a reviewer's act that the single and the bulk commands share. */
@InputType({ description: "A reviewer's act." })
export abstract class ReviewInput extends CommandInput {
  @IsIn(REVIEW_ACTIONS)
  @Field(() => ReviewActionEnum, { description: 'What to do.' })
  action!: ReviewAction;

  @IsOptional()
  @MaxLength(NOTE_LENGTH)
  @Field(() => String, { nullable: true, description: '审核意见, at most 500 characters.' })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'RETURN: the last day for it, at most 90 days ahead.' })
  supplementBy?: string | null;
}

/** One application's review, as its workflow's input has it. */
export type OneReview = ReviewInput & {
  readonly id: string;
  readonly expectedVersion: number;
  readonly items?: ReturnItemInput[] | null;
};

/** The inputs of one workflow's mutations, made of its form. */
export interface ApplicationInputs {
  readonly draft: ClassType<CommandInput>;
  readonly apply: ClassType<CommandInput>;
  readonly supplement: ClassType<CommandInput>;
  readonly review: ClassType<OneReview>;
}

/** Makes the inputs of one workflow's mutations: `Save<name>DraftInput`, `ApplyFor<name>Input`, `Supplement<name>Input`. */
export function applicationInputs(name: string, form: readonly FormField[]): ApplicationInputs {
  @InputType(`Save${name}DraftInput`, { description: 'What has been filled in so far.' })
  class DraftInput extends CommandInput {
    @Field(() => ID, {
      nullable: true,
      description: 'The draft that it goes on with; without it, the one that stands.',
    })
    id?: string | null;

    @Field(() => Int, { nullable: true, description: 'Its version as last seen; CONFLICT where it has changed.' })
    expectedVersion?: number | null;
  }

  @InputType(`ApplyFor${name}Input`, { description: 'The form, complete; it takes the place of the standing draft.' })
  class ApplyInput extends CommandInput {
    @Min(1)
    @Max(1_000_000)
    @Field(() => Int, { description: 'Version of the instructions that the student acknowledged.' })
    instructionsVersion!: number;

    @Field(() => Int, {
      nullable: true,
      description: "The draft's version as last seen; CONFLICT where it has changed.",
    })
    expectedVersion?: number | null;
  }

  @InputType(`Supplement${name}Input`, { description: 'The form after a return, complete.' })
  class SupplementInput extends CommandInput {
    @Field(() => ID, { description: 'The application.' })
    id!: string;

    @Field(() => Int, { description: 'Its version as last seen.' })
    expectedVersion!: number;

    @IsOptional()
    @MaxLength(NOTE_LENGTH)
    @Field(() => String, { nullable: true, description: 'Words to the reviewer, at most 500 characters.' })
    note?: string | null;
  }

  @InputType(`Review${name}Input`, { description: "A reviewer's act on one application." })
  class OneReviewInput extends ReviewInput {
    @IsOptional()
    @IsArray()
    @ArrayMaxSize(ITEMS_MAX)
    @ValidateNested({ each: true })
    @Field(() => [ReturnItemInput], { nullable: true, description: 'RETURN: what is to be supplemented.' })
    items?: ReturnItemInput[] | null;

    @Field(() => ID, { description: 'The application.' })
    id!: string;

    @Field(() => Int, { description: 'Its version as last seen.' })
    expectedVersion!: number;
  }

  for (const input of [DraftInput, ApplyInput, SupplementInput]) {
    for (const field of form) addField(input.prototype, field, input !== DraftInput && field.required);
    if (form.some((field) => field.kind === 'FILES')) addAttachments(input.prototype);
  }
  return { draft: DraftInput, apply: ApplyInput, supplement: SupplementInput, review: OneReviewInput };
}

const HOW: Readonly<Record<Exclude<FormField['kind'], 'FILES'>, string>> = {
  CHOICE: 'A code: a fixed choice, or one of `Student.choices`.',
  TEXT: 'Words.',
  NUMBER: 'A whole number.',
  CAMPUS: 'Code of the campus whose desk the student picked.',
};

function addField(prototype: object, field: FormField, required: boolean): void {
  if (field.kind === 'FILES') return;
  const type = field.kind === 'NUMBER' ? () => Int : () => String;
  Field(type, { nullable: !required, description: HOW[field.kind] })(prototype, field.code);
  if (!required) IsOptional()(prototype, field.code);
  // What fits is said by the form itself, field by field; here only a bound on what comes in at all.
  if (field.kind !== 'NUMBER') MaxLength(field.kind === 'TEXT' ? field.maxLength * 4 : 64)(prototype, field.code);
}

function addAttachments(prototype: object): void {
  Field(() => [AttachmentInput], {
    nullable: true,
    description: 'All files from now on, in order; left out, they stay as they are.',
  })(prototype, 'attachments');
  IsOptional()(prototype, 'attachments');
  IsArray()(prototype, 'attachments');
  ArrayMaxSize(ATTACHMENTS_MAX)(prototype, 'attachments');
  ValidateNested({ each: true })(prototype, 'attachments');
}
