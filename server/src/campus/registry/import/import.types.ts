import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../../../platform/graph/authority.js';
import { Node } from '../../../platform/graph/common.types.js';
import { Resolve } from '../../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../../platform/graph/scalars.js';
import { say, type RequestContext } from '../../request-context.js';
import { permitted } from '../../rules.js';
import { RegistryKindEnum, type RegistryKind } from '../registry-kind.type.js';
import { REGISTRY_IMPORT } from '../registry.permissions.js';
import type { FieldChange } from './draft.js';
import { failureMessage, problemMessage, shownValue } from './import-words.js';
import type { ChangedRow, FaultyRow, ImportRow } from './import.reads.js';
import { IMPORT_STATES, type ImportState } from './registry-import.entity.js';

export const ImportStateEnum = Object.fromEntries(IMPORT_STATES.map((state) => [state, state])) as Record<
  ImportState,
  ImportState
>;
registerEnumType(ImportStateEnum, {
  name: 'RegistryImportState',
  description: 'How far a list is on its way into the registry.',
  valuesConfig: {
    UPLOADED: { description: 'The file is here; `importStudents` or `importRegistry` begins.' },
    READING: { description: 'It is being read and compared; nothing is written.' },
    READY: { description: 'The preview stands; it waits for `confirmImport`.' },
    APPLYING: { description: 'Confirmed, and being written.' },
    DONE: { description: 'Written.' },
    FAILED: { description: 'The file as a whole cannot be read; `failure` says why.' },
    DISCARDED: { description: 'Given up, or not confirmed within two days.' },
  },
});

export const ImportActionEnum = { ADD: 'ADD', CHANGE: 'CHANGE' } as const;
registerEnumType(ImportActionEnum, {
  name: 'RegistryImportAction',
  description: 'What a row of a list does.',
  valuesConfig: {
    ADD: { description: 'It adds something new.' },
    CHANGE: { description: 'It changes what stands.' },
  },
});

@ObjectType('ImportProblem', { description: 'What is wrong with a row of a list.', simpleResolvers: true })
@Who(anyone)
export class ImportProblemType {
  @Field(() => Int, { description: 'The row as the spreadsheet counts it, the header included.' })
  row!: number;

  @Field(() => String, { description: 'Header of the column as the file has it; empty for the row as a whole.' })
  column!: string;

  @Field(() => String, { description: 'Stable name of the problem, UPPER_SNAKE.' })
  code!: string;

  @Field(() => String, { description: "What is wrong, in the request's language; quotes nothing sensitive." })
  @Resolve((row: FaultyRow, context: RequestContext) => problemMessage(context, row))
  message!: string;
}

@ObjectType('ImportFieldChange', { description: 'A value before and after.', simpleResolvers: true })
@Who(anyone)
export class ImportFieldChangeType {
  @Field(() => String, { description: "The column in the request's language." })
  @Resolve((row: FieldChange, context: RequestContext) => say(context, `column.${row.column}`))
  column!: string;

  @Field(() => String, { description: 'What stands; empty where nothing does. Sensitive values masked.' })
  @Resolve((row: FieldChange, context: RequestContext) => shownValue(context, row.before))
  before!: string;

  @Field(() => String, { description: 'What the row says. Sensitive values masked.' })
  @Resolve((row: FieldChange, context: RequestContext) => shownValue(context, row.after))
  after!: string;
}

@ObjectType('ImportChange', { description: 'What a row of a list would do.', simpleResolvers: true })
@Who(anyone)
export class ImportChangeType {
  @Field(() => Int, { description: 'The row as the spreadsheet counts it.' })
  row!: number;

  @Field(() => ImportActionEnum, { description: 'Whether it adds or changes.' })
  action!: ChangedRow['action'];

  @Field(() => String, { description: 'Student number, as the list has it.' })
  number!: string;

  @Field(() => String, { description: 'Name, as the list has it; empty where it has none.' })
  name!: string;

  @Field(() => [ImportFieldChangeType], { description: 'The values that it adds or changes.' })
  fields!: ImportFieldChangeType[];
}

@ObjectType('RegistryImport', {
  description: 'A list on its way into the registry.',
  implements: Node,
  simpleResolvers: true,
})
@Who(permitted(REGISTRY_IMPORT))
export class RegistryImportType extends Node {
  @Field(() => RegistryKindEnum, { description: 'What the list is of.' })
  kind!: RegistryKind;

  @Field(() => ImportStateEnum, { description: 'How far it is.' })
  state!: ImportState;

  @Field(() => String, { description: "The same in the request's language." })
  @Resolve((row: ImportRow, context: RequestContext) => say(context, `import.state.${row.state}`))
  stateLabel!: string;

  @Field(() => Int, { description: 'For `expectedVersion`; progress does not change it.' })
  version!: number;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => DateTimeScalar, { description: 'When the file came.' })
  createdAt!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it has not.' })
  finishedAt!: number | null;

  @Field(() => Int, { description: 'Rows read so far; all of them once READY.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Rows that add something.' })
  toAdd!: number;

  @Field(() => Int, { description: 'Rows that change something.' })
  toChange!: number;

  @Field(() => Int, { description: 'Rows that say what stands already, or repeat another row.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows with something wrong.' })
  faulty!: number;

  @Field(() => Int, { description: 'Rows that the confirmed import has dealt with, of `rowsRead`.' })
  rowsApplied!: number;

  @Field(() => Int, { description: 'Rows that it has written.' })
  written!: number;

  @Field(() => Int, { description: 'Faulty rows that it has left out.' })
  leftOut!: number;

  @Field(() => String, { nullable: true, description: 'Why the file as a whole cannot be read; null where it can.' })
  @Resolve((row: ImportRow, context: RequestContext) => failureMessage(context, row))
  failure!: string | null;

  @Field(() => [ImportProblemType], { description: 'What is wrong, by row; the first hundred.' })
  problems!: ImportProblemType[];

  @Field(() => [ImportChangeType], { description: 'The first twenty rows that add or change something.' })
  changes!: ImportChangeType[];
}
