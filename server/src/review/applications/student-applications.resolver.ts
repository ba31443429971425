import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { factsOf } from '../../campus/registry/student-facts.js';
import type { StudentRow } from '../../campus/people.reads.js';
import { StudentType } from '../../campus/people.types.js';
import { signedIn } from '../../campus/rules.js';
import { Who } from '../../platform/graph/authority.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { eligibilityOf } from '../eligibility/eligibility.reads.js';
import { Eligibility } from '../eligibility/eligibility.type.js';
import { Choice } from '../forms/form.type.js';
import { choiceWords } from '../forms/form-words.js';
import type { ReviewContext } from '../review-context.js';
import { presentRoundOf } from '../rounds/round.reads.js';
import { pageOfStudentApplications } from './application-lists.reads.js';
import type { ApplicationState } from './application-table.js';
import { readApplications, type ApplicationRow } from './application.reads.js';
import { Application, ApplicationStateEnum } from './application.type.js';
import { ApplicationConnection } from './applications-page.js';
import { serves, workflowsServed } from './visible-to.js';

interface ListArgs {
  readonly workflow?: string[] | null;
  readonly state?: ApplicationState[] | null;
  readonly open?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

const isOwn = (context: ReviewContext, row: StudentRow) => context.actor?.studentId === row.id;

/** Whether the person may learn how a student stands in a workflow: the student, and staff of its offices. */
function mayKnow(context: ReviewContext, row: StudentRow, code: string): boolean {
  const workflow = context.applicationWorkflows.get(code);
  return workflow !== null && (isOwn(context, row) || serves(context.actor, workflow));
}

@Resolver(() => StudentType)
export class StudentApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, {
    nullable: true,
    description:
      'Applications, newest first: all to the student, to staff those of the workflows of their offices, without drafts; null to others.',
  })
  @Who(signedIn)
  @Resolve((row: StudentRow, context: ReviewContext, args: ListArgs) =>
    isOwn(context, row) || workflowsServed(context.actor, context.applicationWorkflows).length > 0
      ? pageOfStudentApplications(context, { ...args, studentId: row.id })
      : null,
  )
  applications(
    @Arg('workflow', () => [String], { nullable: true, description: 'Only of these workflows.' })
    _workflow: string[] | null,
    @Arg('state', () => [ApplicationStateEnum], { nullable: true, description: 'Only in these states.' })
    _state: ApplicationState[] | null,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Only those whose review is under way, or only the others.',
    })
    _open: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) _after: string | null,
  ): never {
    return resolvedStraight();
  }

  @FieldResolver(() => Eligibility, {
    nullable: true,
    description:
      'Whether the student may apply, rule by rule; null for an unknown workflow, and for staff of other offices.',
  })
  @Who(signedIn)
  @Resolve((row: StudentRow, context: ReviewContext, { workflow }: { workflow: string }) =>
    mayKnow(context, row, workflow) ? eligibilityOf(context).load(`${row.id}:${workflow}`) : null,
  )
  eligibility(@Arg('workflow', () => String, { description: 'Code of the workflow.' }) _workflow: string): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [Choice], {
    nullable: true,
    description:
      "What the student can choose in the workflow's form, out of what is on record; null where the registry does not know, or it is not for the person asking.",
  })
  @Who(signedIn)
  @Resolve((row: StudentRow, context: ReviewContext, { workflow }: { workflow: string }) =>
    choices(context, row, workflow),
  )
  choices(@Arg('workflow', () => String, { description: 'Code of the workflow.' }) _workflow: string): never {
    return resolvedStraight();
  }

  @FieldResolver(() => Application, {
    nullable: true,
    description: "The student's own draft in the workflow's present round; null when there is none.",
  })
  @Who(signedIn)
  @Resolve((row: StudentRow, context: ReviewContext, { workflow }: { workflow: string }) =>
    isOwn(context, row) ? ownDraft(context, row.id, workflow) : null,
  )
  draft(@Arg('workflow', () => String, { description: 'Code of the workflow.' }) _workflow: string): never {
    return resolvedStraight();
  }
}

async function choices(context: ReviewContext, row: StudentRow, code: string) {
  const workflow = context.applicationWorkflows.get(code);
  const field = workflow?.form.find((one) => one.kind === 'CHOICE' && one.options === null);
  if (workflow === null || field?.kind !== 'CHOICE' || !mayKnow(context, row, code)) return null;
  const facts = await factsOf(context).load(row.id);
  const found = facts === null ? null : (workflow.choices?.(facts) ?? null);
  return (
    found?.map((choice) => ({
      code: choice.code,
      label: choiceWords(context, code, field, choice.code),
      detail: choice.periods.map((period) => period.replace('-', '–')).join(' · '),
    })) ?? null
  );
}

async function ownDraft(context: ReviewContext, studentId: string, code: string): Promise<ApplicationRow | null> {
  const round = await presentRoundOf(context).load(code);
  if (round === null) return null;
  const [draft] = await readApplications(context, [
    { where: "s.student_id = ? AND s.round_id = ? AND s.draft_key = ''", params: [studentId, round.id] },
  ]);
  return draft ?? null;
}

/** The declaration gives type, arguments and words; the resolver itself is the `@Resolve` beside it. */
function resolvedStraight(): never {
  throw new Error('resolved straight');
}
