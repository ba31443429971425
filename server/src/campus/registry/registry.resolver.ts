import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { anyone, Who } from '../../platform/graph/authority.js';
import { connectionOf } from '../../platform/graph/connection.js';
import type { Page } from '../../platform/graph/keyset.js';
import type { DictionaryEntryRow } from '../dictionaries.js';
import type { StudentRow } from '../people.reads.js';
import { StudentStatusEnum, StudentType } from '../people.types.js';
import type { RequestContext } from '../request-context.js';
import { permitted } from '../rules.js';
import type { StudentStatus } from '../student.entity.js';
import { DICTIONARY_NAMES, type DictionaryName } from './dictionary-names.js';
import { Dictionary, DictionaryEntryType, DictionaryNameEnum, type DictionaryRow } from './dictionary.type.js';
import { DICTIONARIES_EDIT, REGISTRY_READ } from './registry.permissions.js';
import { pageOfStudents } from './students.reads.js';

const StudentConnection = connectionOf(() => StudentType, 'Student');

@ArgsType()
class StudentsArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Characters of the name, or the beginning of the number, of the pinyin (`linxiaoyu`) or of its initials (`lxy`).',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this college, by its full name.' })
  college?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only this year of entry.' })
  grade?: number | null;

  @Field(() => StudentStatusEnum, { nullable: true, description: 'Only those who stand so.' })
  status?: StudentStatus | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@Resolver()
export class RegistryResolver {
  @Query(() => StudentConnection, {
    description: 'Students by number, for staff who read the registry; numbers masked.',
  })
  @Who(permitted(REGISTRY_READ))
  students(@Args(() => StudentsArgs) args: StudentsArgs, @Ctx() context: RequestContext): Page<StudentRow> {
    return pageOfStudents(context, args);
  }

  @Query(() => [DictionaryEntryType], { description: 'What can be picked from a dictionary, in order.' })
  @Who(anyone)
  dictionary(
    @Arg('name', () => DictionaryNameEnum, { description: 'Which dictionary.' }) name: DictionaryName,
    @Arg('retired', () => Boolean, { defaultValue: false, description: 'Whether retired entries are told too.' })
    retired: boolean,
    @Ctx() context: RequestContext,
  ): DictionaryEntryRow[] {
    return context.dictionaries.entries(name).filter((entry) => retired || entry.active);
  }

  @Query(() => [Dictionary], { description: 'All dictionaries, for those who edit them.' })
  @Who(permitted(DICTIONARIES_EDIT))
  dictionaries(@Ctx() context: RequestContext): DictionaryRow[] {
    return DICTIONARY_NAMES.map((name) => ({
      __typename: 'Dictionary',
      name,
      entries: context.dictionaries.entries(name),
    }));
  }
}
