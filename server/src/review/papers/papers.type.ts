import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OfficeContact } from '../../campus/campus.types.js';
import { unsafeStudentById } from '../../campus/people.reads.js';
import { StudentType } from '../../campus/people.types.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import type { OfficeEventRow } from '../../machine/events.reads.js';
import { presenterOf } from '../../machine/present.js';
import { AvailableAction, Reviewable, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { Tone } from '../../machine/workflow-table.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { papersMachine, type PapersState } from '../../papers/papers.machine.js';
import { officeName } from '../applications/present-application.js';
import { deskOf } from '../desk-of.js';
import { eventsOfPapers } from './paper-events.reads.js';
import { itemsOfPapers, type PaperItemRow } from './papers.reads.js';
import type { PapersRow } from './papers-rows.js';

export const PapersStateEnum = Object.fromEntries(
  Object.keys(papersMachine.table.states).map((state) => [state, state]),
) as Record<PapersState, PapersState>;
registerEnumType(PapersStateEnum, {
  name: 'PapersState',
  description: 'Where the papers of an application are; generated from their table.',
  valuesConfig: {
    AWAITED: { description: 'Asked, and nothing came yet.' },
    INCOMPLETE: { description: 'Something is missing (补交).' },
    RECEIVED: { description: 'All there; a receipt was given.' },
    OVERDUE: { description: 'Not complete by the deadline; the application has lapsed.' },
    GIVEN_BACK: { description: 'Given back to the student.' },
    NOT_NEEDED: { description: 'The application was over before anything came.' },
  },
});

export const presentPapers = presenterOf<PapersRow, OfficeEventRow>(papersMachine, (context, event) =>
  officeName(context, event.office),
);

@ObjectType({ description: 'One paper that is asked, and whether it lies at the desk.', simpleResolvers: true })
@Who(anyone)
export class PaperReceipt {
  @Field(() => String, { description: 'Stable code within the round.' })
  code!: string;

  @Field(() => String, { description: 'What it is, in words.' })
  label!: string;

  @Resolve((row: PaperItemRow) => row.receivedAt !== null)
  @Field(() => Boolean, { description: 'Whether it lies at the desk.' })
  received!: boolean;

  @Resolve((row: PaperItemRow, context: RequestContext) =>
    row.note === null ? null : context.services.cipher.open(row.note, row.id),
  )
  @Field(() => String, { nullable: true, description: 'What the desk found wrong with it; null when nothing.' })
  note!: string | null;
}

@ObjectType('Papers', {
  description: 'The papers that an application must hand in at a desk (纸质材料).',
  implements: [Node, Reviewable],
  simpleResolvers: true,
})
@Who(signedIn)
export class PapersType extends Node implements Reviewable {
  @Field(() => PapersStateEnum, { description: 'State.' })
  state!: PapersState;

  @Resolve((row: PapersRow) => row.state)
  @Field(() => String, { description: 'State, as its code.' })
  stateCode!: string;

  @Resolve(presentPapers.stateLabel)
  @Field(() => String, { description: "State in the request's language." })
  stateLabel!: string;

  @Resolve(presentPapers.stateMeaning)
  @Field(() => String, { description: 'What the state means, in one sentence for people.' })
  stateMeaning!: string;

  @Resolve(presentPapers.stateTone)
  @Field(() => StateToneEnum, { description: 'How the state looks.' })
  stateTone!: Tone;

  @Resolve(presentPapers.ended)
  @Field(() => Boolean, { description: 'Whether nothing is awaited any more.' })
  ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Resolve(async (row: PapersRow, context: RequestContext) =>
    presentPapers.timeline((await eventsOfPapers(context).load(row.id)) ?? [], context),
  )
  @Field(() => [TimelineEntry], { description: 'What happened, newest first.' })
  timeline!: TimelineEntry[];

  @Resolve(presentPapers.actions)
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the table.' })
  availableActions!: AvailableAction[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when they must be in; null where there is no end.',
  })
  deadline!: number | null;

  @Resolve((row: PapersRow, context: RequestContext) => itemsOfPapers(context).load(row.id))
  @Field(() => [PaperReceipt], { description: 'What is asked, and what of it lies at the desk.' })
  items!: PaperReceipt[];

  @Field(() => String, {
    nullable: true,
    description: 'Number of the receipt, SJ2026-00007 say; null until all is there.',
  })
  receiptNo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When all was there; null until then.' })
  receivedAt!: number | null;

  @Resolve((row: PapersRow, context: RequestContext) => unsafeStudentById(context).load(row.studentId))
  @Field(() => StudentType, { nullable: true, description: 'Whose they are.' })
  student!: StudentType | null;

  @Resolve((row: PapersRow, context: RequestContext) => deskOf(context.dictionaries, row))
  @Field(() => OfficeContact, { nullable: true, description: 'The desk that takes them; null where none is known.' })
  desk!: OfficeContact | null;

  @Field(() => String, { description: 'Code of the workflow that asks them.' })
  workflow!: string;

  @Resolve((row: PapersRow, context: RequestContext) => say(context, `function.${row.workflow}`))
  @Field(() => String, { description: "The workflow's name." })
  workflowTitle!: string;
}

export const PapersConnection = connectionOf(() => PapersType, 'Papers');
