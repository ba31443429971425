import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { StudentType } from '../../campus/people.types.js';
import { unsafeStudentById } from '../../campus/people.reads.js';
import { say, type RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { presenterOf } from '../../machine/present.js';
import { AvailableAction, Reviewable, StateToneEnum, TimelineEntry } from '../../machine/reviewable.type.js';
import type { Tone } from '../../machine/workflow-table.js';
import { Who } from '../../platform/graph/authority.js';
import { Node } from '../../platform/graph/common.types.js';
import { connectionOf } from '../../platform/graph/connection.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import type { BookingRow } from './booking.reads.js';
import { counsellingMachine, type BookingState } from './counselling.machine.js';
import { OFFICE } from './counselling.permissions.js';
import { CounsellingSlot } from './counselling-slot.entity.js';
import { slotById } from './slot.reads.js';
import { eventsOfBooking } from './timeline.reads.js';

const present = presenterOf(counsellingMachine, (context) => {
  const office = context.dictionaries.office(OFFICE);
  return context.language === 'en' ? office.nameEn : office.name;
});

export const BookingStateEnum = Object.fromEntries(
  Object.keys(counsellingMachine.table.states).map((state) => [state, state]),
) as Record<BookingState, BookingState>;
registerEnumType(BookingStateEnum, {
  name: 'CounsellingBookingState',
  description: 'Where a counselling booking stands; generated from the workflow table.',
  valuesConfig: {
    REQUESTED: { description: 'Booked by the student; the centre has not confirmed yet. Holds the seat.' },
    CONFIRMED: { description: 'Confirmed by the centre.' },
    ARRIVED: { description: 'The student has come.' },
    COMPLETED: { description: 'The session was held.' },
    DECLINED: { description: 'Declined by the centre, with a reason.' },
    EXPIRED: { description: 'Not confirmed before its start.' },
    NO_SHOW: { description: 'The student did not come.' },
    CANCELLED_BY_STUDENT: { description: 'Cancelled by the student in time.' },
    CANCELLED_LATE: { description: 'Cancelled after the cut-off, recorded by the centre.' },
    CANCELLED_BY_CENTRE: { description: 'Cancelled by the centre; never counts against the student.' },
  },
});

@ObjectType('CounsellingBooking', {
  description:
    "A student's booking with the Counselling Centre. Sealed: only the student and the centre see any of it.",
  implements: [Node, Reviewable],
  simpleResolvers: true,
})
@Who(signedIn)
export class CounsellingBookingType extends Node implements Reviewable {
  @Field(() => BookingStateEnum, { description: 'State.' })
  state!: BookingState;

  @Resolve((row: BookingRow) => row.state)
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
  @Field(() => Boolean, { description: 'Whether it is over: it holds nothing any more.' })
  ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Resolve(async (row: BookingRow, context: RequestContext) =>
    present.timeline((await eventsOfBooking(context).load(row.id)) ?? [], context),
  )
  @Field(() => [TimelineEntry], { description: 'What happened, newest first.' })
  timeline!: TimelineEntry[];

  @Resolve(present.actions)
  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the workflow table.' })
  availableActions!: AvailableAction[];

  @Resolve((row: BookingRow, context: RequestContext) => slotById(context).load(row.slotId))
  @Field(() => CounsellingSlot, { description: 'The time booked.' })
  slot!: CounsellingSlot;

  @Resolve((row: BookingRow, context: RequestContext) => unsafeStudentById(context).load(row.studentId))
  @Field(() => StudentType, { nullable: true, description: 'Who booked.' })
  student!: StudentType | null;

  @Resolve((row: BookingRow, context: RequestContext) =>
    row.purpose === null ? null : context.services.cipher.open(row.purpose, row.id),
  )
  @Field(() => String, {
    nullable: true,
    description: 'What the student wrote beforehand (来访目的); null when nothing.',
  })
  purpose!: string | null;

  @Field(() => Int, { description: 'Version of the instructions acknowledged with the booking.' })
  instructionsVersion!: number;

  @Field(() => DateTimeScalar, { description: 'When it was booked.' })
  createdAt!: number;

  @Resolve((row: BookingRow, context: RequestContext) =>
    present.ended(row) ? null : say(context, `COUNSELLING.next.${row.state}`),
  )
  @Field(() => String, { nullable: true, description: 'What comes next, in words; null when it is over.' })
  nextStep!: string | null;

  @Resolve((row: BookingRow) => cancellableUntil(row))
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the student may cancel alone: the start, or the cut-off once confirmed; null when it no longer applies.',
  })
  cancellableUntil!: number | null;
}

function cancellableUntil(row: BookingRow): number | null {
  if (row.state === 'REQUESTED') return row.startsAt;
  return row.state === 'CONFIRMED' ? row.cancellableUntil : null;
}

export const CounsellingBookingConnection = connectionOf(() => CounsellingBookingType, 'CounsellingBooking');
