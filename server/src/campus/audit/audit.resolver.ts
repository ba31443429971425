import { IsOptional, MaxLength } from 'class-validator';
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
  Resolver,
} from 'type-graphql';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import type { Page } from '../../platform/graph/keyset.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { say, type RequestContext } from '../request-context.js';
import { readsAudit } from '../staffing/staffing.rules.js';
import { AUDIT_ACTIONS, SEALED_ACTION } from './audit-actions.js';
import { pageOfAudit, readChainStatus, type AuditListArgs, type AuditRow, type ChainStatusRow } from './audit.reads.js';
import { AuditAction, AuditChainStatus, AuditEntryConnection } from './audit.types.js';
import { revealAuditReason } from './reveal-reason.js';

@ArgsType()
export class AuditLogArgs implements AuditListArgs {
  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, or of the name to sign in with, of who acted.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what this account did.' })
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'Only this action (its code).' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what is about things of this type.' })
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only what is about this thing.' })
  subject?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From then on.' })
  from?: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before then.' })
  to?: number | null;

  @Field(() => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

@InputType({ description: "Which audit entry's reason is to be read." })
export class RevealAuditReasonInput extends CommandInput {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;
}

@ObjectType({ description: 'The reason in plain.', simpleResolvers: true })
@Who(anyone)
export class RevealAuditReasonPayload {
  @Field(() => String, { description: "In the person's own words." })
  reason!: string;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: 'Who did what, newest first. What was done inside a sealed office is told to others as just that.',
  })
  @Who(readsAudit)
  auditLog(@Args(() => AuditLogArgs) args: AuditLogArgs, @Ctx() context: RequestContext): Page<AuditRow> {
    return pageOfAudit(context, args);
  }

  @Query(() => [AuditAction], { description: 'Every action that the audit can tell of.' })
  @Who(readsAudit)
  auditActions(@Ctx() context: RequestContext): AuditAction[] {
    return [...AUDIT_ACTIONS, SEALED_ACTION].map((code) => ({ code, label: say(context, `audit.${code}`) }));
  }

  @Query(() => AuditChainStatus, { description: 'Where the chain of entries stands.' })
  @Who(readsAudit)
  auditChain(@Ctx() context: RequestContext): Promise<ChainStatusRow> {
    return readChainStatus(context);
  }

  @Mutation(() => RevealAuditReasonPayload, {
    description: 'Reads the reason that was given; that it was read is kept, too.',
  })
  @Who(readsAudit)
  async revealAuditReason(
    @Arg('input', () => RevealAuditReasonInput, { description: 'Which entry.' }) input: RevealAuditReasonInput,
    @Ctx() context: RequestContext,
  ): Promise<RevealAuditReasonPayload> {
    const id = idOf('AuditEntry', input.id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
    return { reason: await revealAuditReason(context, { ...input, id }) };
  }
}
