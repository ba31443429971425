import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { say, type RequestContext } from '../../campus/request-context.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import type { ChoiceField, FormField } from './form-field.js';
import { choiceWords, fieldLabel } from './form-words.js';

@ObjectType({ description: 'One thing that a form holds, in words.', simpleResolvers: true })
@Who(anyone)
export class FormEntry {
  @Field(() => String, { description: "The field's name, as the inputs name it." })
  field!: string;

  @Field(() => String, { description: 'Its label.' })
  label!: string;

  @Field(() => String, { description: 'What was filled in, in words; empty when nothing was.' })
  value!: string;
}

@ObjectType({ description: 'What a supplement changed.', simpleResolvers: true })
@Who(anyone)
export class FormChange {
  @Field(() => String, { description: "The field's name." })
  field!: string;

  @Field(() => String, { description: 'Its label.' })
  label!: string;

  @Field(() => String, { description: 'What it held before, in words.' })
  before!: string;

  @Field(() => String, { description: 'What it holds now, in words.' })
  after!: string;
}

@ObjectType({ description: 'A field that is to be supplemented.', simpleResolvers: true })
@Who(anyone)
export class ReturnedItem {
  @Field(() => String, { description: "The field's name." })
  field!: string;

  @Field(() => String, { description: 'Its label.' })
  label!: string;

  @Field(() => String, { description: 'Why, in the words of staff.' })
  reason!: string;
}

@ObjectType({ description: 'Something that can be chosen in a form.', simpleResolvers: true })
@Who(anyone)
export class Choice {
  @Field(() => String, { description: 'What the input takes.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => String, { description: 'What is on record for it, in words; may be empty.' })
  detail!: string;
}

const KINDS = { CHOICE: 'CHOICE', TEXT: 'TEXT', NUMBER: 'NUMBER', CAMPUS: 'CAMPUS', FILES: 'FILES' } as const;
registerEnumType(KINDS, {
  name: 'FormFieldKind',
  description: 'How a field is filled in.',
  valuesConfig: {
    CHOICE: { description: 'One of several codes.' },
    TEXT: { description: 'Words.' },
    NUMBER: { description: 'A whole number.' },
    CAMPUS: { description: 'Code of a campus.' },
    FILES: { description: "Attachments: `attachments` of the input, with the field's code as their item." },
  },
});

interface FieldRow {
  readonly workflow: string;
  readonly field: FormField;
}

const hintKey = (row: FieldRow) => `${row.workflow}.hint.${row.field.code}`;

function fixedChoices(context: RequestContext, workflow: string, field: ChoiceField, codes: readonly string[]) {
  return codes.map((code) => ({ code, label: choiceWords(context, workflow, field, code), detail: '' }));
}

/** A value that only some kinds of fields have. */
const only = <K extends string>(key: K) =>
  Resolve((row: FieldRow) => ({ ...row.field })[key as keyof FormField] ?? null);

@ObjectType('FormField', { description: 'What applying asks, one field of it.', simpleResolvers: true })
@Who(anyone)
export class FormFieldType {
  @Resolve((row: FieldRow) => row.field.code)
  @Field(() => String, { description: "The input field's name." })
  code!: string;

  @Resolve((row: FieldRow, context: RequestContext) => fieldLabel(context, row.workflow, row.field.code))
  @Field(() => String, { description: 'Its label.' })
  label!: string;

  @Resolve((row: FieldRow) => row.field.kind)
  @Field(() => KINDS, { description: 'How it is filled in.' })
  kind!: string;

  @Resolve((row: FieldRow) => row.field.required)
  @Field(() => Boolean, { description: 'Whether it must be filled in.' })
  required!: boolean;

  @Resolve((row: FieldRow, context: RequestContext) =>
    context.services.texts.has(hintKey(row)) ? say(context, hintKey(row)) : null,
  )
  @Field(() => String, { nullable: true, description: 'A hint below it; null when none.' })
  hint!: string | null;

  @only('minLength')
  @Field(() => Int, { nullable: true, description: 'Characters at least; null for other kinds.' })
  minLength!: number | null;

  @only('maxLength')
  @Field(() => Int, { nullable: true, description: 'Characters at most; null for other kinds.' })
  maxLength!: number | null;

  @only('min')
  @Field(() => Int, { nullable: true, description: 'Least number; null for other kinds.' })
  min!: number | null;

  @only('max')
  @Field(() => Int, { nullable: true, description: 'Greatest number, or number of files; null for other kinds.' })
  max!: number | null;

  @Resolve((row: FieldRow, context: RequestContext) =>
    row.field.kind === 'CHOICE' && row.field.options !== null
      ? fixedChoices(context, row.workflow, row.field, row.field.options)
      : null,
  )
  @Field(() => [Choice], {
    nullable: true,
    description: 'Fixed choices; null where `Student.choices` tells them, and for other kinds.',
  })
  options!: Choice[] | null;

  @only('kinds')
  @Field(() => [String], { nullable: true, description: 'Kinds of files it takes: IMAGE, PDF; null for other kinds.' })
  fileKinds!: string[] | null;
}
