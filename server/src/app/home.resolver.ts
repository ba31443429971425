import { Arg, Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { InstructionsType } from '../bulletin/instructions.resolver.js';
import { instructionsById, instructionsInForce } from '../bulletin/instructions.reads.js';
import { Office } from '../campus/campus.types.js';
import { staffById, unsafeStudentById } from '../campus/people.reads.js';
import { maySeeRegistryOf } from '../campus/registry/registry-reader.js';
import { say, type RequestContext } from '../campus/request-context.js';
import { fromGlobalId } from '../kernel/global-id.js';
import { readMessage } from '../messaging/inbox.reads.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { Node } from '../platform/graph/common.types.js';
import { Resolve } from '../platform/graph/resolve.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import type { ModuleCode } from '../review/workflow-manifest.js';
import { listedFunctions, type ListedFunction } from './functions.js';
import { workflows } from './registry.js';

type FunctionRow = ListedFunction & { readonly __typename: 'WorkflowInfo'; readonly inService: boolean };

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
  @Resolve((row: FunctionRow) => row.inService)
  open!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is closed, in words; null when open.' })
  @Resolve((row: FunctionRow, context: RequestContext) => (row.inService ? null : say(context, 'function.comingSoon')))
  closedReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closes; null when it has no end.' })
  @Resolve(() => null)
  closesAt!: number | null;

  @Field(() => Office, { description: 'The office in charge (负责部门).' })
  @Resolve((row: FunctionRow, context: RequestContext) => context.dictionaries.office(row.office))
  ownerOffice!: Office;

  @Field(() => InstructionsType, { nullable: true, description: 'Its instructions in force; null when it has none.' })
  @Resolve((row: FunctionRow, context: RequestContext) => instructionsInForce(context).load(row.code))
  instructions!: InstructionsType | null;
}

type NodeReader = (context: RequestContext, id: string) => Promise<object | null>;

const nodeReaders: Readonly<Record<string, NodeReader>> = {
  Instructions: instructionsById,
  Message: readMessage,
  Student: async (context, id) => (maySeeRegistryOf(context, { id }) ? unsafeStudentById(context).load(id) : null),
  Staff: async (context, id) => (context.actor?.staffId === id ? staffById(context).load(id) : null),
  ...Object.assign({}, ...workflows.map((workflow) => workflow.nodes)),
};

@Resolver()
export class HomeResolver {
  @Query(() => [WorkflowInfo], { description: "Every function in the manual's order, open or closed and why." })
  @Who(anyone)
  workflows(): FunctionRow[] {
    return listedFunctions.map((listed) => ({
      __typename: 'WorkflowInfo',
      ...listed,
      inService: workflows.some((workflow) => workflow.code === listed.code),
    }));
  }

  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is none that one may see.' })
  @Who(anyone)
  async node(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const global = fromGlobalId(id);
    if (global === null || context.actor === null) return null;
    return (await nodeReaders[global.type]?.(context, global.id)) ?? null;
  }
}
