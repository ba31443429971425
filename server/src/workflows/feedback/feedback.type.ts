import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NoticeFileType } from '../../bulletin/notices/notice-file.type.js';
import { Office } from '../../campus/campus.types.js';
import { unsafeStudentById } from '../../campus/people.reads.js';
import { StudentType } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { toGlobalId } from '../../kernel/global-id.js';
import type { OfficeEventRow } from '../../machine/events.reads.js';
import { presenterOf } from '../../machine/present.js';
import { AvailableAction, Reviewable, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { Tone } from '../../machine/workflow-table.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { feedbackMachine, type FeedbackFacts, type FeedbackState } from './feedback.machine.js';
import {
  entriesOfFeedback,
  eventsOfFeedback,
  picturesOfEntry,
  type EntryRow,
  type FeedbackRow,
} from './feedback.reads.js';

const officeName = (context: RequestContext, code: string): string => {
  const office = context.dictionaries.office(code);
  return context.language === 'en' ? office.nameEn : office.name;
};
const present = presenterOf<FeedbackFacts, OfficeEventRow>(feedbackMachine, (context, event) =>
  officeName(context, event.office),
);

export const FeedbackStateEnum = { WAITING: 'WAITING', ANSWERED: 'ANSWERED', CLOSED: 'CLOSED' } as const;
registerEnumType(FeedbackStateEnum, {
  name: 'FeedbackState',
  description: 'Where feedback stands; as in the workflow table.',
  valuesConfig: {
    WAITING: { description: 'It waits for the office.' },
    ANSWERED: { description: 'The office has answered; it closes by itself after 30 days.' },
    CLOSED: { description: 'It is over.' },
  },
});

@ObjectType({ description: 'What somebody wrote in a thread.', simpleResolvers: true })
@Who(signedIn)
export class FeedbackEntry {
  @Resolve((row: EntryRow) => toGlobalId('FeedbackEntry', row.id))
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: number;

  @Resolve((row: EntryRow) => Boolean(row.byStaff))
  @Field(() => Boolean, { description: 'Whether the office wrote it.' })
  byStaff!: boolean;

  @Resolve((row: EntryRow, context: RequestContext) => {
    if (row.officeCode !== null) return officeName(context, row.officeCode);
    return say(context, context.actor?.studentId == null ? 'actor.STUDENT' : 'actor.APPLICANT');
  })
  @Field(() => String, { description: 'Who, in words: the office that wrote, or the student.' })
  author!: string;

  @Resolve((row: EntryRow, context: RequestContext) => context.services.cipher.open(row.text, row.id))
  @Field(() => String, { description: 'Plain words, 5 to 2000 characters; kept sealed.' })
  text!: string;

  @Resolve((row: EntryRow, context: RequestContext) => picturesOfEntry(context).load(row.id))
  @Field(() => [NoticeFileType], { description: 'At most six pictures.' })
  pictures!: NoticeFileType[];
}

@ObjectType('Feedback', {
  description: 'What a student wrote to an office (意见反馈). Only the student and the office addressed now see it.',
  implements: [Node, Reviewable],
  simpleResolvers: true,
})
@Who(signedIn)
export class FeedbackType extends Node implements Reviewable {
  @Field(() => FeedbackStateEnum, { description: 'State.' })
  state!: FeedbackState;

  @Resolve((row: FeedbackRow) => row.state)
  @Field(() => String, { description: 'State, as its code.' })
  stateCode!: string;

  @Resolve(present.stateLabel)
  @Field(() => String, { description: "State in the request's language." })
  stateLabel!: string;

  @Resolve(present.stateMeaning)
  @Field(() => String, { description: 'What the state means, in one sentence for people.' })
  stateMeaning!: string;

  @Resolve(present.stateTone)
  @Field(() => StateToneEnum, { description: 'How the state looks.' })
  stateTone!: Tone;

  @Resolve(present.ended)
  @Field(() => Boolean, { description: 'Whether it is over.' })
  ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Resolve(async (row: FeedbackRow, context: RequestContext) =>
    present.timeline((await eventsOfFeedback(context).load(row.id)) ?? [], context),
  )
  @Field(() => [TimelineEntry], { description: 'What happened, newest first.' })
  timeline!: TimelineEntry[];

  @Resolve(present.actions)
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the workflow table.' })
  availableActions!: AvailableAction[];

  @Resolve((row: FeedbackRow, context: RequestContext) => unsafeStudentById(context).load(row.studentId))
  @Field(() => StudentType, { nullable: true, description: 'Who wrote it.' })
  student!: StudentType | null;

  @Resolve((row: FeedbackRow, context: RequestContext) => context.dictionaries.office(row.officeCode))
  @Field(() => Office, { description: 'The office addressed now.' })
  office!: Office;

  @Field(() => String, { nullable: true, description: 'Code of the function it is about; null for none.' })
  about!: string | null;

  @Resolve((row: FeedbackRow, context: RequestContext) =>
    row.about === null ? null : say(context, `function.${row.about}`),
  )
  @Field(() => String, { nullable: true, description: "The function in the request's language; null for none." })
  aboutTitle!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the instructions acknowledged with it; null for what was written before they were asked for.',
  })
  instructionsVersion!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: number;

  @Resolve((row: FeedbackRow) => (row.state === 'WAITING' ? row.queuedAt : null))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it waits for the office; null when it does not.',
  })
  waitingSince!: number | null;

  @Resolve(async (row: FeedbackRow, context: RequestContext) => (await entriesOfFeedback(context).load(row.id)) ?? [])
  @Field(() => [FeedbackEntry], { description: 'The thread, oldest first.' })
  thread!: FeedbackEntry[];
}

export const FeedbackConnection = connectionOf(() => FeedbackType, 'Feedback');
