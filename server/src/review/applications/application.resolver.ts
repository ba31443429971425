import { Arg, Ctx, Field, Mutation, ObjectType, Resolver, type ClassType } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { staff, student } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import type { CommandInput } from '../../platform/graph/inputs.js';
import { CarriesOut } from '../../platform/graph/resolve.js';
import type { ActInput } from '../../machine/act.js';
import { wishedFiles, type AttachmentInput } from '../attachments/attachment.input.js';
import { tidied } from '../forms/check-form.js';
import type { FormField } from '../forms/form-field.js';
import { workflowsOf } from '../review-context.js';
import { apply, type Apply } from './apply.js';
import { ApplicationActionInput, applicationInputs, type OneReview } from './application.input.js';
import { applicationById, type ApplicationRow } from './application.reads.js';
import type { Application } from './application.type.js';
import { actOnApplication, reviewApplication } from './review-application.js';
import { saveDraft, type SaveDraft } from './save-draft.js';
import { supplement } from './supplement.js';
import type { FilledForm } from './write-draft.js';

type Payload = Promise<{ application: ApplicationRow }>;
type Filled = CommandInput & Readonly<Record<string, unknown>> & { readonly attachments?: AttachmentInput[] | null };

/** What the mutations of one workflow are made of. */
export interface ApplicationMutations {
  readonly code: string;
  readonly name: string;
  /** the manual's name, for the descriptions */
  readonly title: string;
  readonly form: readonly FormField[];
  readonly type: ClassType<Application>;
}

/** The mutations that every workflow of applications has, made for one of them: `applyFor<name>` and its like. */
export function applicationResolver(spec: ApplicationMutations): ClassType<object> {
  const { code, name, title, form, type } = spec;
  const inputs = applicationInputs(name, form);

  @ObjectType(`${name}Payload`, { description: 'The application after the command.', simpleResolvers: true })
  @Who(anyone)
  class ApplicationPayload {
    @Field(() => type, { description: 'The application.' })
    application!: Application;
  }

  const rowId = (id: string) => idOf(name, id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
  const workflow = (context: RequestContext) => workflowsOf(context).of(code);
  const filled = (input: Filled): FilledForm => ({
    values: tidied(form, input),
    files: input.attachments == null ? null : wishedFiles(input.attachments),
  });

  @Resolver()
  class ApplicationResolver {
    @Mutation(() => ApplicationPayload, {
      name: `save${name}Draft`,
      description: `${title}: keeps what is filled in so far, one draft a student and round. CONFLICT, WINDOW_CLOSED, DEADLINE_PASSED.`,
    })
    @Who(student)
    @CarriesOut(code, 'START')
    async saveDraft(
      @Arg('input', () => inputs.draft, { description: 'What is filled in.' }) given: CommandInput,
      @Ctx() context: RequestContext,
    ): Payload {
      const input = given as Filled & SaveDraft;
      const known = {
        id: input.id == null ? null : rowId(input.id),
        expectedVersion: input.expectedVersion ?? null,
        requestId: input.requestId ?? null,
      };
      return answer(context, await saveDraft(context, workflow(context), known, filled(input)));
    }

    @Mutation(() => ApplicationPayload, {
      name: `applyFor${name}`,
      description: `${title}: hands it in. WINDOW_CLOSED, DEADLINE_PASSED, INSTRUCTIONS_CHANGED, INELIGIBLE (every rule), QUOTA_USED, INVALID_INPUT (every field), FULL, CONFLICT.`,
    })
    @Who(student)
    @CarriesOut(code, 'SUBMIT')
    async apply(
      @Arg('input', () => inputs.apply, { description: 'The form.' }) given: CommandInput,
      @Ctx() context: RequestContext,
    ): Payload {
      const input = given as Filled & Apply;
      const known = {
        instructionsVersion: input.instructionsVersion,
        expectedVersion: input.expectedVersion ?? null,
        requestId: input.requestId ?? null,
      };
      return answer(context, await apply(context, workflow(context), known, filled(input)));
    }

    @Mutation(() => ApplicationPayload, {
      name: `supplement${name}`,
      description: `${title}: hands a returned application in again, within its time (DEADLINE_PASSED), even if the round has closed.`,
    })
    @Who(student)
    @CarriesOut(code, 'SUPPLEMENT')
    async supplement(
      @Arg('input', () => inputs.supplement, { description: 'The form.' }) given: CommandInput,
      @Ctx() context: RequestContext,
    ): Payload {
      const input = given as Filled & ActInput;
      return answer(context, await supplement(context, workflow(context), known(input), filled(input)));
    }

    @Mutation(() => ApplicationPayload, {
      name: `withdraw${name}`,
      description: `${title}: the student withdraws it; the number used is given back. WINDOW_CLOSED once it is decided.`,
    })
    @Who(student)
    @CarriesOut(code, 'WITHDRAW')
    async withdraw(
      @Arg('input', () => ApplicationActionInput, { description: 'Which one.' }) input: ApplicationActionInput,
      @Ctx() context: RequestContext,
    ): Payload {
      return answer(
        context,
        await actOnApplication(context, workflow(context), `withdraw${name}`, 'WITHDRAW', known(input)),
      );
    }

    @Mutation(() => ApplicationPayload, {
      name: `appeal${name}`,
      description: `${title}: the student appeals a rejection, once and within 10 days, with a note; another reviewer decides.`,
    })
    @Who(student)
    @CarriesOut(code, 'APPEAL')
    async appeal(
      @Arg('input', () => ApplicationActionInput, { description: 'Which one.' }) input: ApplicationActionInput,
      @Ctx() context: RequestContext,
    ): Payload {
      return answer(
        context,
        await actOnApplication(context, workflow(context), `appeal${name}`, 'APPEAL', known(input)),
      );
    }

    @Mutation(() => ApplicationPayload, {
      name: `review${name}`,
      description: `${title}: a reviewer's act. FORBIDDEN (not one's office, a conflict of interest, another's), CONFLICT, WINDOW_CLOSED, NOTE_REQUIRED, INELIGIBLE, PAPERS_MISSING.`,
    })
    @Who(staff)
    @CarriesOut(code, 'CLAIM', 'RELEASE', 'RETURN', 'APPROVE', 'REJECT', 'CORRECT')
    async review(
      @Arg('input', () => inputs.review, { description: 'Which one, and what.' }) input: OneReview,
      @Ctx() context: RequestContext,
    ): Payload {
      return answer(
        context,
        await reviewApplication(context, workflow(context), {
          ...known(input),
          action: input.action,
          items: input.items ?? null,
          supplementBy: input.supplementBy ?? null,
        }),
      );
    }
  }

  function known(input: ActInput): ActInput {
    return {
      id: rowId(input.id),
      expectedVersion: input.expectedVersion,
      note: input.note ?? null,
      requestId: input.requestId ?? null,
    };
  }

  return ApplicationResolver;
}

/** A command answers through the same reads as a query. */
async function answer(context: RequestContext, id: string): Payload {
  return { application: (await applicationById(context).load(id)) ?? refuse('NOT_FOUND') };
}
