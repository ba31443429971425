import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { staff } from '../../campus/rules.js';
import { fromGlobalId, idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { CommandInput } from '../../platform/graph/inputs.js';
import type { ReviewContext } from '../review-context.js';
import { eligibilityOf, type EligibilityRow } from './eligibility.reads.js';
import { Eligibility } from './eligibility.type.js';
import { overrideEligibility } from './override-eligibility.js';

@InputType({ description: 'Whom to let pass which rule, and why.' })
export class OverrideEligibilityInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'The application; or else student and workflow.' })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The student, with `workflow`.' })
  studentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the workflow, with `studentId`: its present round.' })
  workflow?: string | null;

  @MaxLength(40)
  @Field(() => String, { description: 'Code of the rule.' })
  rule!: string;

  @MaxLength(500)
  @Field(() => String, { description: 'Why, 4 to 500 characters; kept and audited.' })
  reason!: string;
}

@ObjectType({ description: 'Eligibility after the command.', simpleResolvers: true })
@Who(anyone)
export class OverrideEligibilityPayload {
  @Field(() => Eligibility, { description: 'As the rules stand now.' })
  eligibility!: Eligibility;
}

@Resolver()
export class OverrideResolver {
  @Mutation(() => OverrideEligibilityPayload, {
    description:
      'Lets a student pass a rule in a round, with a reason; audited. FORBIDDEN, NOTE_REQUIRED, ALREADY_DONE.',
  })
  @Who(staff)
  async overrideEligibility(
    @Arg('input', () => OverrideEligibilityInput, { description: 'Whom, which, why.' }) input: OverrideEligibilityInput,
    @Ctx() context: ReviewContext,
  ): Promise<{ eligibility: EligibilityRow }> {
    const key = await overrideEligibility(context, {
      applicationId: input.applicationId == null ? null : applicationIdOf(context, input.applicationId),
      studentId: input.studentId == null ? null : (idOf('Student', input.studentId) ?? invalid('studentId')),
      workflow: input.workflow ?? null,
      rule: input.rule,
      reason: input.reason,
      requestId: input.requestId ?? null,
    });
    return { eligibility: (await eligibilityOf(context).load(key)) ?? refuse('NOT_FOUND') };
  }
}

/** The row's id behind an application's global id, of whatever workflow. */
export function applicationIdOf(context: ReviewContext, id: string): string {
  const global = fromGlobalId(id);
  const known = context.applicationWorkflows.all.some((workflow) => workflow.name === global?.type);
  return known && global !== null ? global.id : invalid('applicationId');
}

function invalid(field: string): never {
  return refuse('INVALID_INPUT', 'INVALID_ID', {}, field);
}
