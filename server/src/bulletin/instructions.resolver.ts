import { Max, MaxLength, Min } from 'class-validator';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { commandOf, actorOf } from '../campus/command-of.js';
import { StaffType } from '../campus/people.types.js';
import type { RequestContext } from '../campus/request-context.js';
import { permitted, signedIn, staff } from '../campus/rules.js';
import { refuse } from '../kernel/refusal.js';
import { onPool } from '../platform/commands/open-transaction.js';
import { runCommand } from '../platform/commands/run-command.js';
import { anyone, orNull, Who } from '../platform/graph/authority.js';
import { Node } from '../platform/graph/common.types.js';
import { CommandInput } from '../platform/graph/inputs.js';
import { Resolve } from '../platform/graph/resolve.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import { acknowledge } from './acknowledge.js';
import { ownerByAccount } from './guides/guide.reads.js';
import { changesOf } from './instructions-changes.js';
import { InstructionsChanges, SaveInstructionsInput } from './instructions.input.js';
import { instructionsInForce, instructionsVersions, type InstructionsRow } from './instructions.reads.js';
import { NOTICE_PUBLISH } from './notices/notice.permissions.js';
import { mayWrite, saveInstructions } from './save-instructions.js';

const publisher = permitted(NOTICE_PUBLISH);

@ObjectType('Instructions', {
  description: 'What to know before using a function (注意事项, 流程须知), in one version.',
  implements: Node,
  simpleResolvers: true,
})
@Who(anyone)
export class InstructionsType extends Node {
  @Field(() => String, { description: 'Code of the function.' })
  workflow!: string;

  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => [String], { description: '注意事项, one paragraph an item.' })
  @Resolve((row: InstructionsRow) => JSON.parse(row.notice) as string[])
  notice!: string[];

  @Field(() => [String], { description: '流程须知, one step an item.' })
  @Resolve((row: InstructionsRow) => JSON.parse(row.steps) as string[])
  procedure!: string[];

  @Field(() => DateTimeScalar, { description: 'When this version was published.' })
  publishedAt!: number;

  @Who(orNull(staff))
  @Field(() => StaffType, {
    nullable: true,
    description: 'Who saved this version; null for what came with the house, and for students.',
  })
  @Resolve((row: InstructionsRow, context: RequestContext) =>
    row.savedByAccountId === null ? null : ownerByAccount(context).load(row.savedByAccountId),
  )
  savedBy!: StaffType | null;

  @Field(() => Boolean, { description: 'Whether the person asking has acknowledged this very version.' })
  @Resolve((row: InstructionsRow) => row.acknowledgedAt !== null)
  acknowledged!: boolean;

  @Field(() => InstructionsChanges, {
    nullable: true,
    description: 'Marked against the version that one acknowledged last; null when there is none, or it is this one.',
  })
  @Resolve(changesOf)
  changes!: InstructionsChanges | null;
}

@InputType({ description: 'That a version was read.' })
export class AcknowledgeInstructionsInput extends CommandInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Code of the function.' })
  workflow!: string;

  @Min(1)
  @Max(1_000_000)
  @Field(() => Int, { description: 'The version that was shown.' })
  version!: number;
}

@ObjectType({ description: 'The instructions as acknowledged.', simpleResolvers: true })
@Who(anyone)
export class AcknowledgeInstructionsPayload {
  @Field(() => InstructionsType, { description: 'The instructions.' })
  instructions!: InstructionsType;
}

@ObjectType({ description: 'The instructions after the command.', simpleResolvers: true })
@Who(anyone)
export class InstructionsPayload {
  @Field(() => InstructionsType, { description: 'The version in force.' })
  instructions!: InstructionsType;
}

@Resolver()
export class InstructionsResolver {
  @Query(() => InstructionsType, { nullable: true, description: 'The instructions of a function in force.' })
  @Who(anyone)
  instructions(
    @Arg('workflow', () => String, { description: 'Code of the function.' }) workflow: string,
    @Ctx() context: RequestContext,
  ): Promise<InstructionsRow | null> {
    return instructionsInForce(context).load(workflow.slice(0, 40));
  }

  @Mutation(() => AcknowledgeInstructionsPayload, {
    description: 'Remembers that the person read this version. INSTRUCTIONS_CHANGED when a newer one is in force.',
  })
  @Who(signedIn)
  async acknowledgeInstructions(
    @Arg('input', () => AcknowledgeInstructionsInput, { description: 'What was read.' })
    input: AcknowledgeInstructionsInput,
    @Ctx() context: RequestContext,
  ): Promise<{ instructions: InstructionsRow }> {
    const { database, clock } = context.services;
    const { accountId } = actorOf(context);
    await runCommand(clock, onPool(database), commandOf(context, 'acknowledgeInstructions', input), {
      work: (unit) => acknowledge(unit, accountId, input.workflow, input.version),
    });
    const row = await instructionsInForce(context).load(input.workflow);
    return { instructions: row ?? refuse('NOT_FOUND', 'UNKNOWN_FUNCTION') };
  }
  @Query(() => [InstructionsType], {
    description: 'All versions of a function’s instructions, newest first. FORBIDDEN for those who do not write them.',
  })
  @Who(publisher)
  instructionsVersions(
    @Arg('workflow', () => String, { description: 'Code of the function.' }) workflow: string,
    @Ctx() context: RequestContext,
  ): Promise<InstructionsRow[]> {
    mayWrite(context, workflow);
    return instructionsVersions(context, workflow);
  }

  @Mutation(() => InstructionsPayload, {
    description:
      'A new version, in force at once; whoever acknowledged an older one is shown what changed. CONFLICT (another came), FORBIDDEN (another office), ALREADY_DONE (nothing changed).',
  })
  @Who(publisher)
  async saveInstructions(
    @Arg('input', () => SaveInstructionsInput, { description: 'As they shall stand.' }) input: SaveInstructionsInput,
    @Ctx() context: RequestContext,
  ): Promise<{ instructions: InstructionsRow }> {
    await saveInstructions(context, input);
    const row = await instructionsInForce(context).load(input.workflow);
    return { instructions: row ?? refuse('NOT_FOUND', 'UNKNOWN_FUNCTION') };
  }
}
