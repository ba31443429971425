import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import type { DictionaryEntryRow } from '../dictionaries.js';
import { say, type RequestContext } from '../request-context.js';
import { DICTIONARY_NAMES, type DictionaryName } from './dictionary-names.js';

export const DictionaryNameEnum = Object.fromEntries(DICTIONARY_NAMES.map((name) => [name, name])) as Record<
  DictionaryName,
  DictionaryName
>;
registerEnumType(DictionaryNameEnum, {
  name: 'DictionaryName',
  description: 'The dictionaries that the university edits.',
  valuesConfig: {
    FUNDING_PROJECT: { description: 'Awards, grants and loans (资助项目).' },
    HONOUR: { description: 'Honours (荣誉称号).' },
    HARDSHIP_LEVEL: { description: 'Levels of hardship (困难等级); only its words can be edited.' },
    HOME_REGION: { description: 'Provinces where students come from (生源地).' },
    SKILL_CERTIFICATE: { description: 'Skill certificates (技能证书).' },
    FAQ_CATEGORY: { description: 'Categories of questions (常见问题).' },
  },
});

@ObjectType('DictionaryEntry', { description: 'An entry of a dictionary.', simpleResolvers: true })
@Who(anyone)
export class DictionaryEntryType {
  @Field(() => String, { description: 'Stable code, for inputs and arguments.' })
  code!: string;

  @Field(() => String, { description: "Its name in the request's language." })
  @Resolve((row: DictionaryEntryRow, context: RequestContext) => (context.language === 'en' ? row.labelEn : row.label))
  label!: string;

  @Field(() => String, { description: 'Its Chinese name, whatever the language of the request.' })
  @Resolve((row: DictionaryEntryRow) => row.label)
  labelZh!: string;

  @Field(() => String, { description: 'Its English name, whatever the language of the request.' })
  labelEn!: string;

  @Field(() => Boolean, { description: 'False once retired: old records keep it, new ones cannot take it.' })
  active!: boolean;
}

export interface DictionaryRow {
  readonly __typename: 'Dictionary';
  readonly name: DictionaryName;
  /** in order, retired ones too */
  readonly entries: readonly DictionaryEntryRow[];
}

@ObjectType({ description: 'A dictionary that the university edits.', simpleResolvers: true })
@Who(anyone)
export class Dictionary {
  @Field(() => DictionaryNameEnum, { description: 'Stable name.' })
  name!: DictionaryName;

  @Field(() => String, { description: "What it is called in the request's language." })
  @Resolve((row: DictionaryRow, context: RequestContext) => say(context, `dictionary.${row.name}`))
  label!: string;

  @Field(() => [DictionaryEntryType], { description: 'Its entries in order, retired ones too.' })
  entries!: DictionaryEntryType[];
}
