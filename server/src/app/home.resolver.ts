import { Arg, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { InstructionsType } from '../bulletin/instructions.resolver.js';
import { instructionsById, instructionsInForce } from '../bulletin/instructions.reads.js';
import { writesInstructions } from '../bulletin/save-instructions.js';
import { readAuditEntry } from '../campus/audit/audit.reads.js';
import { Office } from '../campus/campus.types.js';
import { may } from '../campus/permissions.js';
import { staffById, unsafeStudentById } from '../campus/people.reads.js';
import { readImport } from '../campus/registry/import/import.reads.js';
import { maySeeRegistryOf } from '../campus/registry/registry-reader.js';
import { REGISTRY_IMPORT } from '../campus/registry/registry.permissions.js';
import { say, type RequestContext } from '../campus/request-context.js';
import { breakGlassById } from '../campus/staffing/break-glass.reads.js';
import { teamById } from '../campus/staffing/staff-details.reads.js';
import { AUDIT_READ, STAFF_READ } from '../campus/staffing/staffing.permissions.js';
import { temporaryRoleById } from '../campus/staffing/temporary-role.reads.js';
import { signedIn } from '../campus/rules.js';
import { fromGlobalId } from '../kernel/global-id.js';
import { readMessage } from '../messaging/inbox.reads.js';
import { readDelivery } from '../messaging/operating/deliveries.reads.js';
import { anyone, orNull, Who } from '../platform/graph/authority.js';
import { Node } from '../platform/graph/common.types.js';
import { Resolve } from '../platform/graph/resolve.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import { FormFieldType } from '../review/forms/form.type.js';
import type { ReviewContext } from '../review/review-context.js';
import { roundObstacle } from '../review/rounds/round-obstacle.js';
import { asGuarded, presentRoundOf, roundById, type RoundRow } from '../review/rounds/round.reads.js';
import { RoundType } from '../review/rounds/round.type.js';
import type { ModuleCode } from '../review/workflow-manifest.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { companionsOf } from './companions.js';
import { listedFunctions, type ListedFunction } from './functions.js';
import { workflows } from './registry.js';
import { rooms } from './rooms.js';

export type FunctionRow = ListedFunction & { readonly __typename: 'WorkflowInfo'; readonly inService: boolean };

export const WorkflowModuleEnum = { INFORMATION: 'INFORMATION', SERVICES: 'SERVICES', PRACTICE: 'PRACTICE' };
registerEnumType(WorkflowModuleEnum, {
  name: 'WorkflowModule',
  description: 'The three modules of the manual.',
  valuesConfig: {
    INFORMATION: { description: '信息查询' },
    SERVICES: { description: '事务办理' },
    PRACTICE: { description: '实践锻炼' },
  },
});

@ObjectType({ description: 'A function as the home screen shows it.', simpleResolvers: true })
@Who(anyone)
export class WorkflowInfo {
  @Field(() => String, { description: 'Stable code, e.g. COUNSELLING.' })
  code!: string;

  @Field(() => WorkflowModuleEnum, { description: 'Module it belongs to.' })
  module!: ModuleCode;

  @Field(() => String, { description: "The module in the request's language." })
  @Resolve((row: FunctionRow, context: RequestContext) => say(context, `module.${row.module}`))
  moduleTitle!: string;

  @Field(() => String, { description: "Name in the request's language." })
  @Resolve((row: FunctionRow, context: RequestContext) => say(context, `function.${row.code}`))
  title!: string;

  @Field(() => Boolean, { description: 'Whether it can be used now.' })
  @Resolve(async (row: FunctionRow, context: ReviewContext) => (await obstacleOf(row, context)) === null)
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is closed, in words; null when open.' })
  @Resolve(async (row: FunctionRow, context: ReviewContext) => {
    const obstacle = await obstacleOf(row, context);
    return obstacle === null ? null : say(context, obstacle);
  })
  closedReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closes; null when it has no end.' })
  @Resolve(async (row: FunctionRow, context: ReviewContext) => (await roundOf(row, context))?.closesAt ?? null)
  closesAt!: number | null;

  @Field(() => RoundType, { nullable: true, description: 'Its present round; null for functions without rounds.' })
  @Who(orNull(signedIn))
  @Resolve((row: FunctionRow, context: ReviewContext) => roundOf(row, context))
  round!: RoundType | null;

  @Field(() => [FormFieldType], { description: 'What applying asks; empty for functions that take no applications.' })
  @Resolve((row: FunctionRow, context: ReviewContext) =>
    (context.applicationWorkflows.get(row.code)?.form ?? []).map((field) => ({ workflow: row.code, field })),
  )
  form!: FormFieldType[];

  @Field(() => Int, { nullable: true, description: 'How long it usually takes, in working days; null where unknown.' })
  @Resolve(
    (row: FunctionRow, context: ReviewContext) => context.applicationWorkflows.get(row.code)?.workingDays ?? null,
  )
  workingDays!: number | null;

  @Field(() => Office, { nullable: true, description: 'The office that reviews; null for functions without review.' })
  @Resolve((row: FunctionRow, context: ReviewContext) => officeOf(context, row.code, 'review'))
  reviewOffice!: Office | null;

  @Field(() => Office, { nullable: true, description: 'The office with the desk; null where there is none.' })
  @Resolve((row: FunctionRow, context: ReviewContext) => officeOf(context, row.code, 'desk'))
  deskOffice!: Office | null;

  @Field(() => Office, { description: 'The office in charge (负责部门).' })
  @Resolve((row: FunctionRow, context: RequestContext) => context.dictionaries.office(row.office))
  ownerOffice!: Office;

  @Field(() => InstructionsType, { nullable: true, description: 'Its instructions in force; null when it has none.' })
  @Resolve((row: FunctionRow, context: RequestContext) => instructionsInForce(context).load(row.code))
  instructions!: InstructionsType | null;

  @Field(() => Boolean, { description: 'Whether the person asking may publish a new version of its instructions.' })
  @Resolve((row: FunctionRow, context: RequestContext) => writesInstructions(context, row.code))
  writesInstructions!: boolean;
}

function roundOf(row: FunctionRow, context: ReviewContext): Promise<RoundRow | null> | null {
  return context.applicationWorkflows.get(row.code) === null ? null : presentRoundOf(context).load(row.code);
}

/** Key of the words for why a function cannot be used now; null when it can. */
async function obstacleOf(row: FunctionRow, context: ReviewContext): Promise<string | null> {
  if (!row.inService) return 'function.comingSoon';
  if (context.applicationWorkflows.get(row.code) === null) return null;
  const round = await roundOf(row, context);
  const obstacle = round === null ? { code: 'ROUND_NOT_OPEN' } : roundObstacle(asGuarded(round), context.now);
  return obstacle === null ? null : `unmet.${obstacle.code}`;
}

function officeOf(context: ReviewContext, code: string, which: 'review' | 'desk') {
  const office = context.applicationWorkflows.get(code)?.offices[which] ?? null;
  return office === null ? null : context.dictionaries.office(office);
}

type NodeReader = (context: ReviewContext, id: string) => Promise<object | null>;

const nodeReaders: Readonly<Record<string, NodeReader>> = {
  Instructions: instructionsById,
  Message: readMessage,
  Delivery: readDelivery,
  Round: (context, id) => roundById(context).load(id),
  Student: async (context, id) => (maySeeRegistryOf(context, { id }) ? unsafeStudentById(context).load(id) : null),
  RegistryImport: async (context, id) =>
    may(context.actor, REGISTRY_IMPORT) ? readImport(context.services.database, id) : null,
  Staff: async (context, id) =>
    context.actor?.staffId === id || may(context.actor, STAFF_READ) ? staffById(context).load(id) : null,
  Team: async (context, id) => (context.actor?.staffId == null ? null : teamById(context).load(id)),
  TemporaryRole: async (context, id) => (context.actor?.staffId == null ? null : temporaryRoleById(context).load(id)),
  AuditEntry: async (context, id) => (may(context.actor, AUDIT_READ) ? readAuditEntry(context, id) : null),
  BreakGlass: (context, id) => breakGlassById(context).load(id),
  ...Object.assign({}, ...workflows.map((workflow) => workflow.nodes)),
  ...Object.assign({}, ...rooms.map((room) => room.nodes)),
  ...Object.assign({}, ...companionsOf(applicationWorkflowsOf(workflows)).map((companion) => companion.nodes)),
};

/** A function as the graph shows it. */
export function functionRow(listed: ListedFunction): FunctionRow {
  const inService = listed.module === 'INFORMATION' || workflows.some((workflow) => workflow.code === listed.code);
  return { __typename: 'WorkflowInfo', ...listed, inService };
}

@Resolver()
export class HomeResolver {
  @Query(() => [WorkflowInfo], { description: "Every function in the manual's order, open or closed and why." })
  @Who(anyone)
  workflows(): FunctionRow[] {
    return listedFunctions.map(functionRow);
  }

  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is none that one may see.' })
  @Who(anyone)
  async node(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() context: ReviewContext,
  ): Promise<object | null> {
    const global = fromGlobalId(id);
    if (global === null || context.actor === null) return null;
    return (await nodeReaders[global.type]?.(context, global.id)) ?? null;
  }
}
