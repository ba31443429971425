import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver } from 'type-graphql';
import { StudentType } from '../../campus/people.types.js';
import type { StudentRow } from '../../campus/people.reads.js';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import { may } from '../../campus/permissions.js';
import { idOf } from '../../kernel/global-id.js';
import { refuse } from '../../kernel/refusal.js';
import { orNull, Who } from '../../platform/graph/authority.js';
import { connectionOf } from '../../platform/graph/connection.js';
import type { Page } from '../../platform/graph/keyset.js';
import { Resolve } from '../../platform/graph/resolve.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { bookingsOfSlot, type BookingRow } from './booking.reads.js';
import { pageOfBookings } from './booking-lists.reads.js';
import { BookingStateEnum, CounsellingBookingConnection, CounsellingBookingType } from './booking.type.js';
import type { BookingState } from './counselling.machine.js';
import { READ_ALL } from './counselling.permissions.js';
import { centre, studentOrCentre } from './counselling.rules.js';
import { CounsellingSlot, type SlotRow } from './counselling-slot.entity.js';
import { Counsellor, type CounsellorRow } from './counsellor.entity.js';
import { readCounsellors } from './counsellor.reads.js';
import { dayRange, nextFreeSlot, readCalendar } from './slot.reads.js';
import { slotsOfCounsellor } from './slots-of-counsellor.js';

const CounsellorConnection = connectionOf(() => Counsellor, 'Counsellor');

@ArgsType()
class BookingListArgs {
  @Field(() => [BookingStateEnum], { nullable: true, description: 'Only these states.' })
  state?: BookingState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only with this counsellor.' })
  counsellor?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, with `to`.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, with `from`.' })
  to?: string | null;

  @Field(() => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row before.' })
  after?: string | null;
}

interface AppointmentArgs {
  readonly state?: BookingState[] | null;
  readonly open?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

@Resolver()
export class CounsellingQueriesResolver {
  @Query(() => CounsellorConnection, { description: 'Those who receive at present (咨询老师).' })
  @Who(signedIn)
  counsellors(
    @Arg('campus', () => String, { nullable: true, description: 'Only on this campus (its code).' })
    campus: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) after: string | null,
    @Ctx() context: RequestContext,
  ): Page<CounsellorRow> {
    return readCounsellors(context, { campus, first, after });
  }

  @Query(() => [CounsellingSlot], {
    description: "The centre's calendar, at most 42 days; a counsellor sees his or her own.",
  })
  @Who(centre)
  counsellingSlots(
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, included.' }) to: string,
    @Arg('counsellor', () => ID, { nullable: true, description: 'Only this counsellor.' }) counsellor: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SlotRow[]> {
    const ownStaffId = may(context.actor, READ_ALL) ? null : (context.actor?.staffId ?? null);
    return readCalendar(context, dayRange(from, to, 42), counsellorIdOf(counsellor), ownStaffId);
  }

  @Query(() => CounsellingBookingConnection, {
    description: 'Bookings with the centre by their start; each read is logged.',
  })
  @Who(centre)
  counsellingBookings(
    @Args(() => BookingListArgs) args: BookingListArgs,
    @Ctx() context: RequestContext,
  ): Page<BookingRow> {
    const range = args.from != null && args.to != null ? dayRange(args.from, args.to, 366) : {};
    const counsellorId = counsellorIdOf(args.counsellor);
    return pageOfBookings(context, { ...args, counsellorId, range }, 'ASC');
  }
}

@Resolver(() => Counsellor)
export class CounsellorResolver {
  @FieldResolver(() => CounsellingSlot, {
    nullable: true,
    description: 'The next time with a seat left; null when none.',
  })
  @Resolve((row: CounsellorRow, context: RequestContext) => nextFreeSlot(context).load(row.id))
  nextFreeSlot(): never {
    return resolvedStraight();
  }

  @FieldResolver(() => [CounsellingSlot], { description: 'Times in a range of days, at most 31; full ones too.' })
  @Resolve((row: CounsellorRow, context: RequestContext, args: { from: string; to: string }) =>
    slotsOfCounsellor(context, dayRange(args.from, args.to, 31)).load(row.id),
  )
  slots(
    @Arg('from', () => DateScalar, { description: 'First day.' }) _from: string,
    @Arg('to', () => DateScalar, { description: 'Last day, included.' }) _to: string,
  ): never {
    return resolvedStraight();
  }
}

@Resolver(() => CounsellingSlot)
export class CounsellingSlotResolver {
  @FieldResolver(() => [CounsellingBookingType], {
    nullable: true,
    description: 'The bookings of this time, oldest first; null for anyone but the Counselling Centre.',
  })
  @Who(orNull(centre))
  @Resolve((row: SlotRow, context: RequestContext) => bookingsOfSlot(context).load(row.id))
  bookings(): never {
    return resolvedStraight();
  }
}

@Resolver(() => StudentType)
export class AppointmentsResolver {
  @FieldResolver(() => CounsellingBookingConnection, {
    nullable: true,
    description:
      'Counselling bookings, latest start first; null for anyone but the student and the Counselling Centre.',
  })
  @Who(studentOrCentre)
  @Resolve((row: StudentRow, context: RequestContext, args: AppointmentArgs) =>
    pageOfBookings(context, { ...args, studentId: row.id }, 'DESC'),
  )
  appointments(
    @Arg('state', () => [BookingStateEnum], { nullable: true, description: 'Only these states.' })
    _state: BookingState[] | null,
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Only those that still hold a seat, or only the others.',
    })
    _open: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Page size, 1 to 100.' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before.' }) _after: string | null,
  ): never {
    return resolvedStraight();
  }
}

function counsellorIdOf(globalId: string | null | undefined): string | null {
  if (globalId == null) return null;
  return idOf('Counsellor', globalId) ?? refuse('INVALID_INPUT', 'INVALID_ID', {}, 'counsellor');
}

/** The declaration gives type, arguments and words; the resolver itself is the `@Resolve` beside it. */
function resolvedStraight(): never {
  throw new Error('resolved straight');
}
