import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { student } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { Who } from '../../platform/graph/authority.js';
import { CarriesOut } from '../../platform/graph/resolve.js';
import { act } from '../../machine/act.js';
import { bookCounselling } from './book-counselling.js';
import { bookingById, type BookingRow } from './booking.reads.js';
import { counsellingActable } from './counselling.actable.js';
import {
  BookCounsellingInput,
  CounsellingActionInput,
  CounsellingBookingPayload,
  RecordCounsellingOutcomeInput,
} from './counselling.input.js';
import { centre } from './counselling.rules.js';

type Payload = Promise<{ booking: BookingRow }>;
const WORKFLOW = 'COUNSELLING';

/** The mutations of counselling. Which of them a person may call upon which booking says the table alone. */
@Resolver()
export class CounsellingCommandsResolver {
  @Mutation(() => CounsellingBookingPayload, {
    description:
      '预约: takes a seat. FULL, WINDOW_CLOSED (past, closed), OVERLAP, QUOTA_USED (one open booking), INSTRUCTIONS_CHANGED, INELIGIBLE (consent, not enrolled).',
  })
  @Who(student)
  @CarriesOut(WORKFLOW, 'BOOK')
  async bookCounselling(
    @Arg('input', () => BookCounsellingInput, { description: 'Which time.' }) input: BookCounsellingInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const slotId = idOf('CounsellingSlot', input.slotId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'slotId');
    return answer(context, await bookCounselling(context, { ...input, slotId }));
  }

  @Mutation(() => CounsellingBookingPayload, {
    description: '取消预约, by the student. DEADLINE_PASSED after the cut-off of a confirmed booking.',
  })
  @Who(student)
  @CarriesOut(WORKFLOW, 'CANCEL')
  cancelCounselling(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'cancelCounselling', 'CANCEL', input);
  }

  @Mutation(() => CounsellingBookingPayload, {
    description: 'The centre confirms; the student is told time and place.',
  })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'CONFIRM')
  confirmCounselling(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'confirmCounselling', 'CONFIRM', input);
  }

  @Mutation(() => CounsellingBookingPayload, { description: 'The centre declines, with a reason (NOTE_REQUIRED).' })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'DECLINE')
  declineCounselling(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'declineCounselling', 'DECLINE', input);
  }

  @Mutation(() => CounsellingBookingPayload, { description: 'The student has come; on the day itself.' })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'ARRIVE')
  recordCounsellingArrival(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'recordCounsellingArrival', 'ARRIVE', input);
  }

  @Mutation(() => CounsellingBookingPayload, {
    description:
      'How it ended: held, not come (from 15 minutes after the start), or a no-show corrected with a reason.',
  })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'COMPLETE', 'RECORD_NO_SHOW', 'CORRECT_NO_SHOW')
  async recordCounsellingOutcome(
    @Arg('input', () => RecordCounsellingOutcomeInput, { description: 'Which booking, and how.' })
    input: RecordCounsellingOutcomeInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = bookingIdOf(input.id);
    const booking = await bookingById(context).load(id);
    bookingById(context).clear(id);
    const completes = booking?.state === 'NO_SHOW' ? 'CORRECT_NO_SHOW' : 'COMPLETE';
    return carryOut(
      context,
      'recordCounsellingOutcome',
      input.outcome === 'NO_SHOW' ? 'RECORD_NO_SHOW' : completes,
      input,
    );
  }

  @Mutation(() => CounsellingBookingPayload, {
    description: 'The centre cancels, with a reason; it never counts against the student.',
  })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'CANCEL_BY_CENTRE')
  cancelCounsellingByCentre(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'cancelCounsellingByCentre', 'CANCEL_BY_CENTRE', input);
  }

  @Mutation(() => CounsellingBookingPayload, {
    description: 'The student cancelled after the cut-off, by telephone say.',
  })
  @Who(centre)
  @CarriesOut(WORKFLOW, 'RECORD_LATE_CANCELLATION')
  recordLateCancellation(
    @Arg('input', () => CounsellingActionInput, { description: 'Which booking.' }) input: CounsellingActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return carryOut(context, 'recordLateCancellation', 'RECORD_LATE_CANCELLATION', input);
  }
}

function bookingIdOf(globalId: string): string {
  return idOf('CounsellingBooking', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
}

async function carryOut(
  context: RequestContext,
  command: string,
  action: string,
  input: CounsellingActionInput,
): Payload {
  const actable = counsellingActable(context.services.config.counsellingCutoffMs);
  return answer(context, await act(context, actable, command, action, { ...input, id: bookingIdOf(input.id) }));
}

/** A command answers through the same reads as a query. */
async function answer(context: RequestContext, id: string): Payload {
  return { booking: (await bookingById(context).load(id)) ?? refuse('NOT_FOUND') };
}
