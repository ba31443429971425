import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { permitted, student } from '../../campus/rules.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { FILE_TYPE } from '../../platform/files/file-urls.js';
import { Who } from '../../platform/graph/authority.js';
import { CarriesOut } from '../../platform/graph/resolve.js';
import { archiveNotice, markNoticeRead, pinNotice, publishNotice, unscheduleNotice } from './notice-commands.js';
import {
  MarkNoticeReadInput,
  NoticeActionInput,
  NoticePayload,
  PinNoticeInput,
  PublishNoticeInput,
  SaveNoticeInput,
} from './notice.input.js';
import { NOTICE_PUBLISH } from './notice.permissions.js';
import { noticeById, type NoticeRow } from './notice.reads.js';
import { saveNotice } from './save-notice.js';

type Payload = Promise<{ notice: NoticeRow }>;
const WORKFLOW = 'NOTICE';
const publisher = permitted(NOTICE_PUBLISH);

/** The mutations of notices. Which of them a person may call upon which notice says the table alone. */
@Resolver()
export class NoticeCommandsResolver {
  @Mutation(() => NoticePayload, {
    description:
      'Writes a draft, or a notice anew; one that is published stays so. INVALID_INPUT (title, text, audience, files), FORBIDDEN (another office), CONFLICT (another saved meanwhile).',
  })
  @Who(publisher)
  @CarriesOut(WORKFLOW, 'DRAFT_UP', 'EDIT')
  async saveNotice(
    @Arg('input', () => SaveNoticeInput, { description: 'As it shall stand.' }) input: SaveNoticeInput,
    @Ctx() context: RequestContext,
  ): Payload {
    const id = input.id == null ? null : noticeIdOf(input.id);
    const attachments = input.attachments.map(
      (file) => idOf(FILE_TYPE, file) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'attachments'),
    );
    const expectedVersion = input.expectedVersion ?? null;
    return answer(context, await saveNotice(context, { ...input, id, expectedVersion, attachments }));
  }

  @Mutation(() => NoticePayload, {
    description: 'Publishes at once, or at a time to come (INVALID_INPUT for one that has passed).',
  })
  @Who(publisher)
  @CarriesOut(WORKFLOW, 'PUBLISH', 'SCHEDULE')
  async publishNotice(
    @Arg('input', () => PublishNoticeInput, { description: 'Which, and when.' }) input: PublishNoticeInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await publishNotice(context, { ...input, id: noticeIdOf(input.id) }));
  }

  @Mutation(() => NoticePayload, { description: 'Back to a draft: it is not published by itself any more.' })
  @Who(publisher)
  @CarriesOut(WORKFLOW, 'UNSCHEDULE')
  async unscheduleNotice(
    @Arg('input', () => NoticeActionInput, { description: 'Which.' }) input: NoticeActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await unscheduleNotice(context, { ...input, id: noticeIdOf(input.id) }));
  }

  @Mutation(() => NoticePayload, {
    description:
      'Withdraws it: readers see it no more, what of its pushing is not out yet is cancelled, and what WeCom was given within 24 hours is taken back.',
  })
  @Who(publisher)
  @CarriesOut(WORKFLOW, 'ARCHIVE')
  async archiveNotice(
    @Arg('input', () => NoticeActionInput, { description: 'Which, and why.' }) input: NoticeActionInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await archiveNotice(context, { ...input, id: noticeIdOf(input.id) }));
  }

  @Mutation(() => NoticePayload, {
    description: 'Pins it on top, or takes it down. CONFLICT where five are pinned already.',
  })
  @Who(publisher)
  @CarriesOut(WORKFLOW, 'PIN', 'UNPIN')
  async pinNotice(
    @Arg('input', () => PinNoticeInput, { description: 'Which, and whether.' }) input: PinNoticeInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await pinNotice(context, { ...input, id: noticeIdOf(input.id) }));
  }

  @Mutation(() => NoticePayload, { description: 'Remembers that the student has read it; again is as once.' })
  @Who(student)
  async markNoticeRead(
    @Arg('input', () => MarkNoticeReadInput, { description: 'Which.' }) input: MarkNoticeReadInput,
    @Ctx() context: RequestContext,
  ): Payload {
    return answer(context, await markNoticeRead(context, { ...input, id: noticeIdOf(input.id) }));
  }
}

function noticeIdOf(globalId: string): string {
  return idOf('Notice', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'id');
}

/** A command answers through the same reads as a query. */
async function answer(context: RequestContext, id: string): Payload {
  return { notice: (await noticeById(context).load(id)) ?? refuse('NOT_FOUND') };
}
