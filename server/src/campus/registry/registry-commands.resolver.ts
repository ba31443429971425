import { ArrayMaxSize, ArrayMinSize, MaxLength, ValidateNested } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { readEntries } from '../dictionaries.js';
import type { RequestContext } from '../request-context.js';
import { permitted } from '../rules.js';
import type { DictionaryName } from './dictionary-names.js';
import { Dictionary, DictionaryNameEnum, type DictionaryRow } from './dictionary.type.js';
import { DICTIONARIES_EDIT, REGISTRY_REVEAL } from './registry.permissions.js';
import { revealField, type RevealableField } from './reveal-field.js';
import { saveDictionary, type SavedEntry } from './save-dictionary.js';

export const RevealableFieldEnum = {
  NUMBER: 'NUMBER',
  ID_NUMBER: 'ID_NUMBER',
  PHONE: 'PHONE',
  BANK_ACCOUNT: 'BANK_ACCOUNT',
};
registerEnumType(RevealableFieldEnum, {
  name: 'RevealableField',
  description: 'Masked fields that can be shown one at a time.',
  valuesConfig: {
    NUMBER: { description: 'Student number (学号).' },
    ID_NUMBER: { description: 'ID number (身份证号).' },
    PHONE: { description: 'Telephone.' },
    BANK_ACCOUNT: { description: 'Bank account.' },
  },
});

@InputType({ description: 'Which masked field, and why.' })
export class RevealFieldInput extends CommandInput {
  @Field(() => ID, { description: 'The student.' })
  studentId!: string;

  @Field(() => RevealableFieldEnum, { description: 'The field.' })
  field!: RevealableField;

  @MaxLength(200)
  @Field(() => String, { description: 'Why it is needed, 4 to 200 characters; kept with who asked and when.' })
  reason!: string;
}

@ObjectType({ description: 'The field in plain.', simpleResolvers: true })
@Who(anyone)
export class RevealFieldPayload {
  @Field(() => String, { nullable: true, description: 'The value; null where nothing is on record.' })
  value!: string | null;
}

@InputType({ description: 'An entry of a dictionary.' })
export class DictionaryEntryInput implements SavedEntry {
  @Field(() => String, { description: 'UPPER_SNAKE, at most 40 characters; never changes.' })
  code!: string;

  @Field(() => String, { description: 'Chinese name, 1 to 100 characters.' })
  label!: string;

  @Field(() => String, { description: 'English name, 1 to 100 characters, without Chinese ones.' })
  labelEn!: string;

  @Field(() => Boolean, { description: 'False retires it.' })
  active!: boolean;
}

@InputType({ description: 'Entries of a dictionary in their new order.' })
export class SaveDictionaryInput extends CommandInput {
  @Field(() => DictionaryNameEnum, { description: 'Which dictionary.' })
  dictionary!: DictionaryName;

  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Field(() => [DictionaryEntryInput], {
    description: 'At most 200. Entries left out stay as they are, after these; nothing is deleted.',
  })
  entries!: DictionaryEntryInput[];
}

@ObjectType({ description: 'The dictionary after the command.', simpleResolvers: true })
@Who(anyone)
export class SaveDictionaryPayload {
  @Field(() => Dictionary, { description: 'The dictionary.' })
  dictionary!: Dictionary;
}

@Resolver()
export class RegistryCommandsResolver {
  @Mutation(() => RevealFieldPayload, {
    description:
      'Shows one masked field in plain. Who, what, when and why is kept. NOTE_REQUIRED without a real reason.',
  })
  @Who(permitted(REGISTRY_REVEAL))
  async revealField(
    @Arg('input', () => RevealFieldInput, { description: 'Whose field, and why.' }) input: RevealFieldInput,
    @Ctx() context: RequestContext,
  ): Promise<RevealFieldPayload> {
    const studentId = idOf('Student', input.studentId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'studentId');
    return { value: await revealField(context, { ...input, studentId }) };
  }

  @Mutation(() => SaveDictionaryPayload, {
    description:
      'Adds, renames, orders and retires entries of a dictionary. The other processes follow within a minute.',
  })
  @Who(permitted(DICTIONARIES_EDIT))
  async saveDictionary(
    @Arg('input', () => SaveDictionaryInput, { description: 'The entries.' }) input: SaveDictionaryInput,
    @Ctx() context: RequestContext,
  ): Promise<{ dictionary: DictionaryRow }> {
    await saveDictionary(context, input);
    const all = await readEntries(context.services.database);
    const entries = all.filter((entry) => entry.dictionary === input.dictionary);
    return { dictionary: { __typename: 'Dictionary', name: input.dictionary, entries } };
  }
}
