import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { idOf } from '../../../kernel/global-id.js';
import { refuse } from '../../../kernel/refusal.js';
import { anyone, Who } from '../../../platform/graph/authority.js';
import { CommandInput } from '../../../platform/graph/inputs.js';
import type { RequestContext } from '../../request-context.js';
import { permitted } from '../../rules.js';
import { RegistryKindEnum, type RegistryKind } from '../registry-kind.type.js';
import { REGISTRY_IMPORT } from '../registry.permissions.js';
import { beginImport, confirmImport, discardImport } from './import-commands.js';
import { readImport, type ImportRow } from './import.reads.js';
import { RegistryImportType } from './import.types.js';

@InputType({ description: 'A list of students to be read.' })
export class ImportStudentsInput extends CommandInput {
  @Field(() => ID, { description: 'The id that the upload answered.' })
  fileId!: string;
}

@InputType({ description: 'A list of records to be read.' })
export class ImportRegistryInput extends CommandInput {
  @Field(() => ID, { description: 'The id that the upload answered.' })
  fileId!: string;

  @Field(() => RegistryKindEnum, { description: 'What the list is of; STUDENTS as with `importStudents`.' })
  kind!: RegistryKind;
}

@InputType({ description: 'A command on one import.' })
export class DiscardImportInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'That a list is to be written.' })
export class ConfirmImportInput extends DiscardImportInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True leaves faulty rows out; otherwise a list that has some is refused.',
  })
  skipFaulty?: boolean | null;
}

@ObjectType({ description: 'The import after the command.', simpleResolvers: true })
@Who(anyone)
export class RegistryImportPayload {
  @Field(() => RegistryImportType, { description: 'The import.' })
  registryImport!: RegistryImportType;
}

type Payload = Promise<{ registryImport: ImportRow }>;

@Resolver()
export class ImportResolver {
  @Query(() => RegistryImportType, { nullable: true, description: 'An import and its progress; null for none.' })
  @Who(permitted(REGISTRY_IMPORT))
  async registryImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportRow | null> {
    const importId = idOf('RegistryImport', id);
    return importId === null ? null : readImport(context.services.database, importId);
  }

  @Mutation(() => RegistryImportPayload, {
    description: 'Has an uploaded list of students read and compared; nothing is written before `confirmImport`.',
  })
  @Who(permitted(REGISTRY_IMPORT))
  async importStudents(
    @Arg('input', () => ImportStudentsInput, { description: 'Which list.' }) input: ImportStudentsInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return begin(context, 'importStudents', { ...input, kind: 'STUDENTS' });
  }

  @Mutation(() => RegistryImportPayload, {
    description: 'Has an uploaded list of records read and compared; nothing is written before `confirmImport`.',
  })
  @Who(permitted(REGISTRY_IMPORT))
  async importRegistry(
    @Arg('input', () => ImportRegistryInput, { description: 'Which list, and of what.' }) input: ImportRegistryInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return begin(context, 'importRegistry', input);
  }

  @Mutation(() => RegistryImportPayload, {
    description:
      'Has the list written as its preview said. INVALID_INPUT when rows are faulty and not to be left out, ALREADY_DONE when confirmed before.',
  })
  @Who(permitted(REGISTRY_IMPORT))
  async confirmImport(
    @Arg('input', () => ConfirmImportInput, { description: 'Which import.' }) input: ConfirmImportInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = importIdOf(input.id, 'id');
    await confirmImport(context, { ...input, id });
    return answer(context, id);
  }

  @Mutation(() => RegistryImportPayload, {
    description: 'Gives up a list that was not confirmed; its file is removed.',
  })
  @Who(permitted(REGISTRY_IMPORT))
  async discardImport(
    @Arg('input', () => DiscardImportInput, { description: 'Which import.' }) input: DiscardImportInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = importIdOf(input.id, 'id');
    await discardImport(context, { ...input, id });
    return answer(context, id);
  }
}

async function begin(
  context: RequestContext,
  command: string,
  { fileId, kind, requestId }: { fileId: string; kind: RegistryKind; requestId?: string | null },
): Payload {
  const id = importIdOf(fileId, 'fileId');
  await beginImport(context, command, { id, kind, requestId });
  return answer(context, id);
}

function importIdOf(globalId: string, field: string): string {
  return idOf('RegistryImport', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, field);
}

async function answer(context: RequestContext, id: string): Payload {
  return { registryImport: (await readImport(context.services.database, id)) ?? refuse('NOT_FOUND') };
}
