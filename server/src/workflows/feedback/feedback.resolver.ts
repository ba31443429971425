import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Office } from '../../campus/campus.types.js';
import type { OfficeRow } from '../../campus/dictionaries.js';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted, signedIn, student } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { Who } from '../../platform/graph/authority.js';
import type { Page } from '../../platform/graph/keyset.js';
import { CarriesOut } from '../../platform/graph/resolve.js';
import { answerFeedback, closeFeedback, forwardFeedback, replyToFeedback } from './feedback-commands.js';
import { FeedbackActionInput, FeedbackPayload, SubmitFeedbackInput } from './feedback.input.js';
import { FEEDBACK_ANSWER, type FeedbackState } from './feedback.machine.js';
import { feedbackById, pageOfFeedback, type FeedbackRow } from './feedback.reads.js';
import { FeedbackConnection, FeedbackStateEnum } from './feedback.type.js';
import { openOffices } from './open-offices.js';
import { submitFeedback } from './submit-feedback.js';

type Payload = Promise<{ feedback: FeedbackRow | null }>;
const WORKFLOW = 'FEEDBACK';
const office = permitted(FEEDBACK_ANSWER);

@ArgsType()
class FeedbackListArgs {
  @Field(() => [FeedbackStateEnum], { nullable: true, description: 'Only these states.' })
  state?: FeedbackState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only this office (its code). Staff who do not answer for it: FORBIDDEN.',
  })
  office?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'As a student: one’s own, which is all that students see.' })
  mine?: boolean | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

/** 意见反馈. Which command a person may call upon which feedback says the table alone. */
@Resolver()
export class FeedbackResolver {
  @Query(() => FeedbackConnection, {
    description:
      'Students: their own, newest first. Staff: of the offices that they answer for, longest waiting first.',
  })
  @Who(signedIn)
  feedbacks(@Args(() => FeedbackListArgs) args: FeedbackListArgs, @Ctx() context: RequestContext): Page<FeedbackRow> {
    return pageOfFeedback(context, args);
  }

  @Query(() => [Office], {
    description: 'The offices that feedback can be written or passed on to: those where somebody answers.',
  })
  @Who(signedIn)
  async feedbackOffices(@Ctx() { services, dictionaries }: RequestContext): Promise<OfficeRow[]> {
    return (await openOffices(services.database)).map((office) => dictionaries.office(office));
  }

  @Mutation(() => FeedbackPayload, {
    description:
      '意见反馈: a student writes to an office. INVALID_INPUT (text, pictures, office), INSTRUCTIONS_CHANGED, RATE_LIMITED (ten a day).',
  })
  @Who(student)
  @CarriesOut(WORKFLOW, 'SUBMIT')
  async submitFeedback(
    @Arg('input', () => SubmitFeedbackInput, { description: 'What, and to whom.' }) input: SubmitFeedbackInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const wish = { ...input, office: input.office ?? null, about: input.about ?? null };
    return answer(context, await submitFeedback(context, { ...wish, pictures: fileIds(input.pictures) }));
  }

  @Mutation(() => FeedbackPayload, { description: 'The office answers; the student is told.' })
  @Who(office)
  @CarriesOut(WORKFLOW, 'ANSWER')
  async answerFeedback(
    @Arg('input', () => FeedbackActionInput, { description: 'Which, and what.' }) input: FeedbackActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await answerFeedback(context, written(input)));
  }

  @Mutation(() => FeedbackPayload, {
    description: 'The student asks further; it waits for the office again. RATE_LIMITED (twenty a day in one thread).',
  })
  @Who(student)
  @CarriesOut(WORKFLOW, 'REPLY')
  async replyToFeedback(
    @Arg('input', () => FeedbackActionInput, { description: 'Which, and what.' }) input: FeedbackActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await replyToFeedback(context, written(input)));
  }

  @Mutation(() => FeedbackPayload, { description: 'Closes it: the student at any time, the office with a note.' })
  @Who(signedIn)
  @CarriesOut(WORKFLOW, 'CLOSE', 'CLOSE_BY_OFFICE')
  async closeFeedback(
    @Arg('input', () => FeedbackActionInput, { description: 'Which, and why.' }) input: FeedbackActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await closeFeedback(context, { ...input, id: rowIdOf(input.id) }));
  }

  @Mutation(() => FeedbackPayload, {
    description: 'Passes it on to another office, which is told; the first sees it no more.',
  })
  @Who(office)
  @CarriesOut(WORKFLOW, 'FORWARD')
  async forwardFeedback(
    @Arg('input', () => FeedbackActionInput, { description: 'Which, and to whom.' }) input: FeedbackActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const wish = { ...input, id: rowIdOf(input.id), office: input.office ?? null };
    return answer(context, await forwardFeedback(context, wish));
  }
}

const rowIdOf = (globalId: string): string =>
  idOf('Feedback', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');

const fileIds = (ids: readonly string[]): string[] =>
  ids.map((id) => idOf(FILE_TYPE, id) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'pictures'));

function written(input: FeedbackActionInput) {
  return { ...input, id: rowIdOf(input.id), text: input.text ?? null, pictures: fileIds(input.pictures ?? []) };
}

/** A command answers through the same reads as a query. */
async function answer(context: RequestContext, id: string): Payload {
  return { feedback: await feedbackById(context).load(id) };
}
