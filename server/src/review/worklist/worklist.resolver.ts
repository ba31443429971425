import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { say } from '../../campus/request-context.js';
import { staff } from '../../campus/rules.js';
import { fromGlobalId } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { COUNT_CAP, type Page } from '../../platform/graph/keyset.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { ApplicationConnection } from '../applications/applications-page.js';
import { ITEMS_MAX, ReturnItemInput, ReviewInput } from '../applications/application.input.js';
import { applicationById, type ApplicationRow } from '../applications/application.reads.js';
import { Application } from '../applications/application.type.js';
import { BULK_MAX, reviewMany, type BulkItem, type BulkResult } from '../applications/review-many.js';
import type { Review } from '../applications/review-application.js';
import { RefusalInfo, refusalInfo } from '../refusal-info.type.js';
import type { ReviewContext } from '../review-context.js';
import {
  readPrintQueue,
  readWorklist,
  readWorklistCounts,
  WORKLIST_ASSIGNEES,
  WORKLIST_SORTS,
  type WorklistAssignee,
  type WorklistCountRow,
  type WorklistFilter,
  type WorklistSort,
} from './worklist.reads.js';

const AssigneeEnum = Object.fromEntries(WORKLIST_ASSIGNEES.map((a) => [a, a])) as Record<
  WorklistAssignee,
  WorklistAssignee
>;
registerEnumType(AssigneeEnum, {
  name: 'WorklistAssignee',
  description: 'Whose work.',
  valuesConfig: {
    ME: { description: 'Taken by the person asking.' },
    NOBODY: { description: 'Taken by nobody.' },
    OTHERS: { description: 'Taken by colleagues.' },
  },
});
const SortEnum = Object.fromEntries(WORKLIST_SORTS.map((s) => [s, s])) as Record<WorklistSort, WorklistSort>;
registerEnumType(SortEnum, {
  name: 'WorklistSort',
  description: 'Order of a work list.',
  valuesConfig: {
    OLDEST: { description: 'The longest waiting first.' },
    NEWEST: { description: 'The latest first.' },
  },
});

@ArgsType()
class WorklistArgs implements WorklistFilter {
  @Field(() => [String], { nullable: true, description: 'Only of these workflows.' })
  workflow?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only in these states; left out: SUBMITTED and REVIEWING.' })
  state?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Only workflows that this office (its code) has to do with.' })
  office?: string | null;

  @Field(() => AssigneeEnum, { nullable: true, description: 'Only the work of …' })
  assignee?: WorklistAssignee | null;

  @Field(() => String, {
    nullable: true,
    description: 'Student number, characters of the name, pinyin, initials, or a serial number from its beginning.',
  })
  search?: string | null;

  @Field(() => SortEnum, { nullable: true, description: 'Order; left out: OLDEST.' })
  sort?: WorklistSort | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@ObjectType({ description: 'How much waits in one queue.', simpleResolvers: true })
@Who(anyone)
export class WorklistCount {
  @Field(() => String, { description: 'Code of the workflow.' })
  workflow!: string;

  @Resolve((row: WorklistCountRow, context: ReviewContext) => say(context, `function.${row.workflow}`))
  @Field(() => String, { description: "The workflow's name." })
  workflowTitle!: string;

  @Field(() => String, { description: 'Code of the state.' })
  state!: string;

  @Resolve((row: WorklistCountRow, context: ReviewContext) => say(context, `${row.workflow}.state.${row.state}`))
  @Field(() => String, { description: 'The state in words.' })
  stateLabel!: string;

  @Resolve((row: WorklistCountRow) => (row.total > COUNT_CAP ? `${COUNT_CAP}+` : String(row.total)))
  @Field(() => String, { description: 'How many, exact up to 1000, else "1000+".' })
  count!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the oldest waits; null when none does.' })
  oldest!: number | null;

  @Field(() => Int, { description: 'How many of them the person asking has taken.' })
  mine!: number;
}

@InputType({ description: 'An application and its version as last seen.' })
export class ApplicationRefInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'One act upon many applications.' })
export class ReviewApplicationsInput extends ReviewInput {
  @IsArray()
  @ArrayMaxSize(BULK_MAX)
  @ValidateNested({ each: true })
  @Field(() => [ApplicationRefInput], { description: 'Which, at most 200, each once.' })
  items!: ApplicationRefInput[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(ITEMS_MAX)
  @ValidateNested({ each: true })
  @Field(() => [ReturnItemInput], { nullable: true, description: 'RETURN: what is to be supplemented, of each.' })
  itemsToSupplement?: ReturnItemInput[] | null;
}

@InputType({ description: 'Many applications.' })
export class ApplicationRefsInput extends CommandInput {
  @IsArray()
  @ArrayMaxSize(BULK_MAX)
  @ValidateNested({ each: true })
  @Field(() => [ApplicationRefInput], { description: 'Which, at most 200, each once.' })
  items!: ApplicationRefInput[];
}

@ObjectType({ description: 'What became of one of many.', simpleResolvers: true })
@Who(anyone)
export class ReviewResult {
  @Field(() => ID, { description: 'Its id, as it was asked.' })
  id!: string;

  @Field(() => Application, { nullable: true, description: 'As it stands now; null where there is none to see.' })
  application!: Application | null;

  @Field(() => RefusalInfo, { nullable: true, description: 'Why it was refused; null when it was done.' })
  refusal!: RefusalInfo | null;
}

@ObjectType({ description: 'What became of each.', simpleResolvers: true })
@Who(anyone)
export class ReviewApplicationsPayload {
  @Field(() => [ReviewResult], { description: 'In the order asked.' })
  results!: ReviewResult[];
}

@Resolver()
export class WorklistResolver {
  @Query(() => ApplicationConnection, {
    description: 'The applications that the offices of the person asking have to do with, by how long they wait.',
  })
  @Who(staff)
  worklist(@Args(() => WorklistArgs) args: WorklistArgs, @Ctx() context: ReviewContext): Page<ApplicationRow> {
    return readWorklist(context, args);
  }

  @Query(() => [WorklistCount], { description: 'How much waits in each queue of the person asking.' })
  @Who(staff)
  worklistCounts(@Ctx() context: ReviewContext): Promise<WorklistCountRow[]> {
    return readWorklistCounts(context);
  }

  @Query(() => ApplicationConnection, { description: 'What is approved and waits to be printed, the oldest first.' })
  @Who(staff)
  printQueue(
    @Arg('workflow', () => [String], { nullable: true, description: 'Only of these workflows.' })
    workflow: string[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Ctx() context: ReviewContext,
  ): Page<ApplicationRow> {
    return readPrintQueue(context, { workflow, first, after });
  }

  @Mutation(() => ReviewApplicationsPayload, {
    description: "One reviewer's act upon up to 200 applications: one transaction and one result each.",
  })
  @Who(staff)
  async reviewApplications(
    @Arg('input', () => ReviewApplicationsInput, { description: 'Which, and what.' }) input: ReviewApplicationsInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ results: object[] }> {
    const { action, note, itemsToSupplement, supplementBy, requestId } = input;
    return many(context, input.items, {
      action,
      note: note ?? null,
      items: itemsToSupplement ?? null,
      supplementBy: supplementBy ?? null,
      requestId: requestId ?? null,
    });
  }

  @Mutation(() => ReviewApplicationsPayload, { description: 'Takes up to 200 applications for review.' })
  @Who(staff)
  async claimApplications(
    @Arg('input', () => ApplicationRefsInput, { description: 'Which.' }) input: ApplicationRefsInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ results: object[] }> {
    return many(context, input.items, { action: 'CLAIM', requestId: input.requestId ?? null });
  }

  @Mutation(() => ReviewApplicationsPayload, { description: 'Gives up to 200 applications back to the queue.' })
  @Who(staff)
  async releaseApplications(
    @Arg('input', () => ApplicationRefsInput, { description: 'Which.' }) input: ApplicationRefsInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ results: object[] }> {
    return many(context, input.items, { action: 'RELEASE', requestId: input.requestId ?? null });
  }
}

async function many(
  context: ReviewContext,
  refs: readonly ApplicationRefInput[],
  wish: Omit<Review, 'id' | 'expectedVersion'>,
): Promise<{ results: object[] }> {
  const items = refs.map(({ id, expectedVersion }): BulkItem => {
    const global = fromGlobalId(id);
    const known = context.applicationWorkflows.all.some((workflow) => workflow.name === global?.type);
    return {
      id: known && global !== null ? global.id : refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id'),
      expectedVersion,
    };
  });
  const results = await reviewMany(context, items, wish);
  const rows = await applicationById(context).loadMany(items.map((item) => item.id));
  return { results: results.map((result, i) => told(context, refs[i]?.id ?? '', result, rows[i])) };
}

function told(context: ReviewContext, id: string, result: BulkResult, row: ApplicationRow | Error | null | undefined) {
  if (row instanceof Error) throw row;
  return {
    id,
    application: row ?? null,
    refusal: result.refusal === null ? null : refusalInfo(context, result.refusal),
  };
}
