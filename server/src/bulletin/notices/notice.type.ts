import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Office } from '../../campus/campus.types.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { presenterOf } from '../../machine/present.js';
import { AvailableAction, Reviewable, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { OfficeEventRow } from '../../machine/events.reads.js';
import type { Tone } from '../../machine/workflow-table.js';
import { orNull, Who, type Rule } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { forReaders } from '../html/for-readers.js';
import { differenceOfNotice } from '../site/difference.reads.js';
import { NoticeDifference } from '../site/difference.type.js';
import { audienceOf } from './audience.js';
import { keyOfAudience, readCountOf, sizeOfAudience } from './notice-counts.reads.js';
import { NoticeFileType } from './notice-file.type.js';
import type { NoticeFacts } from './notice.facts.js';
import { noticeMachine, type NoticeState } from './notice.machine.js';
import { NoticeAudience, NoticePush } from './notice-parts.types.js';
import {
  eventsOfNotice,
  filesOfNotice,
  publishes,
  pushOfNotice,
  textOfNotice,
  type NoticeRow,
} from './notice.reads.js';

const present = presenterOf<NoticeFacts, OfficeEventRow>(noticeMachine, (context, event) => {
  const office = context.dictionaries.office(event.office);
  return context.language === 'en' ? office.nameEn : office.name;
});

/** Only those who publish this very notice; others get null. */
const itsPublishers: Rule = orNull({ name: 'publishers of the office', allows: publishes, otherwise: 'null' });

export const NoticeStateEnum = Object.fromEntries(
  Object.keys(noticeMachine.table.states).map((state) => [state, state]),
) as Record<NoticeState, NoticeState>;
registerEnumType(NoticeStateEnum, {
  name: 'NoticeState',
  description: 'Where a notice stands; generated from the workflow table.',
  valuesConfig: {
    DRAFT: { description: 'Being written; only publishers of the office see it.' },
    IMPORTED: { description: "Taken over from the university's site, not published here yet." },
    SCHEDULED: { description: 'Will be published by itself at `publishAt`.' },
    PUBLISHED: { description: 'Its audience can see it.' },
    ARCHIVED: { description: 'Withdrawn, or a draft put away.' },
  },
});

async function bodyOf(row: NoticeRow, context: RequestContext): Promise<string> {
  const [text, files] = await Promise.all([textOfNotice(context).load(row.id), filesOfNotice(context).load(row.id)]);
  const own = new Set((files ?? []).map((file) => file.fileId));
  return forReaders(text ?? '', own, (fileId) => context.services.files.urls.urlOf(fileId, context.now));
}

@ObjectType('Notice', {
  description: 'A notice (近期通知). Students see those published for them, its office’s publishers in every state.',
  implements: [Node, Reviewable],
  simpleResolvers: true,
})
@Who(signedIn)
export class NoticeType extends Node implements Reviewable {
  @Field(() => NoticeStateEnum, { description: 'State.' })
  state!: NoticeState;

  @Resolve((row: NoticeRow) => row.state)
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

  @Resolve(async (row: NoticeRow, context: RequestContext) =>
    publishes(context, row) ? present.timeline((await eventsOfNotice(context).load(row.id)) ?? [], context) : [],
  )
  @Field(() => [TimelineEntry], {
    description: "What happened, newest first; empty for all but the office's publishers.",
  })
  timeline!: TimelineEntry[];

  @Resolve(present.actions)
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the workflow table.' })
  availableActions!: AvailableAction[];

  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'First words of the text, at most 80 characters.' })
  summary!: string;

  @Resolve(bodyOf)
  @Field(() => String, {
    description:
      'The text as HTML of an allow-list (no class, script or style sheet), alike for H5 and a mini-program’s rich-text; pictures and files by addresses on this server that are good for five minutes.',
  })
  body!: string;

  @Resolve((row: NoticeRow, context: RequestContext) => context.dictionaries.office(row.officeCode))
  @Field(() => Office, { description: 'The office that publishes it.' })
  office!: Office;

  @Resolve((row: NoticeRow) => row.pinnedAt !== null)
  @Field(() => Boolean, { description: 'Whether it is pinned on top (置顶).' })
  pinned!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it shall be published by itself; null otherwise.' })
  publishAt!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt!: number | null;

  @Resolve((row: NoticeRow, context: RequestContext) => (context.actor?.studentId == null ? null : row.readAt !== null))
  @Field(() => Boolean, { nullable: true, description: 'Whether the student asking has read it; null for staff.' })
  read!: boolean | null;

  @Resolve(async (row: NoticeRow, context: RequestContext) =>
    (await filesOfNotice(context).load(row.id))?.filter((file) => file.kind === 'ATTACHMENT'),
  )
  @Field(() => [NoticeFileType], { description: 'Attachments, in their order.' })
  attachments!: NoticeFileType[];

  @Resolve((row: NoticeRow) => audienceOf(row))
  @Field(() => NoticeAudience, { description: 'Whom it is for.' })
  audience!: NoticeAudience;

  @Field(() => String, { nullable: true, description: 'The page it came from; null for what was written here.' })
  sourceUrl!: string | null;

  @Resolve((row: NoticeRow) => row.editedAt !== null)
  @Field(() => Boolean, { description: 'Whether what came from the site was edited here.' })
  editedHere!: boolean;

  @Who(itsPublishers)
  @Resolve((row: NoticeRow, context: RequestContext) => readCountOf(context).load(row.id))
  @Field(() => Int, {
    nullable: true,
    description: 'How many students have read it, counted up to 100,000; null for all but its publishers.',
  })
  readCount!: number | null;

  @Who(itsPublishers)
  @Resolve((row: NoticeRow, context: RequestContext) => sizeOfAudience(context).load(keyOfAudience(row)))
  @Field(() => Int, {
    nullable: true,
    description: 'How many enrolled students it is for, counted up to 100,000; null for all but its publishers.',
  })
  audienceSize!: number | null;

  @Who(itsPublishers)
  @Resolve((row: NoticeRow) => Boolean(row.push))
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether publishing pushes it to its audience; null for all but its publishers.',
  })
  pushes!: boolean | null;

  @Who(itsPublishers)
  @Resolve((row: NoticeRow, context: RequestContext) => pushOfNotice(context).load(row.id))
  @Field(() => NoticePush, {
    nullable: true,
    description: 'How far its pushing is; null before it begins, and for all but its publishers.',
  })
  push!: NoticePush | null;

  @Who(itsPublishers)
  @Resolve((row: NoticeRow, context: RequestContext) => differenceOfNotice(context).load(row.id))
  @Field(() => NoticeDifference, {
    nullable: true,
    description:
      'What is newer at its source than the edit here; null where nothing is, and for all but its publishers.',
  })
  difference!: NoticeDifference | null;
}

export const NoticeConnection = connectionOf(() => NoticeType, 'Notice');
