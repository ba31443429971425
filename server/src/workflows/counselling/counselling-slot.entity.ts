import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../campus/request-context.js';
import { signedIn } from '../../campus/rules.js';
import type { Instant } from '../../kernel/clock.js';
import { anyone, Who } from '../../platform/graph/authority.js';
import { Node, UnmetCondition } from '../../platform/graph/common.types.js';
import { Resolve } from '../../platform/graph/resolve.js';
import type { Row } from '../../platform/graph/row.js';
import { DateTimeScalar } from '../../platform/graph/scalars.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';
import { bookable } from './bookable.js';
import { Counsellor } from './counsellor.entity.js';
import { counsellorById } from './counsellor.reads.js';

export type SlotRow = Row<CounsellingSlot>;

@ObjectType({ description: 'Whether the person asking could book, and what stands in the way.', simpleResolvers: true })
@Who(anyone)
export class Bookable {
  @Field(() => Boolean, { description: 'Whether it can be booked now.' })
  ok!: boolean;

  @Field(() => [UnmetCondition], { description: 'Why not; empty when it can.' })
  reasons!: UnmetCondition[];
}

/** A time at which a counsellor receives. */
@ObjectType({ description: 'A time at which a counsellor receives (时段).', implements: Node, simpleResolvers: true })
@Who(signedIn)
@Entity({ tableName: 'counselling_slot' })
@Unique({ properties: ['counsellorId', 'startsAt'] })
@Index({ properties: ['startsAt', 'id'] })
export class CounsellingSlot extends Node {
  @PrimaryKey({ columnType: uuidColumn })
  override id!: string;

  @Property({ columnType: uuidColumn })
  counsellorId!: string;

  @Field(() => Counsellor, { description: 'Who receives.' })
  @Resolve((row: SlotRow, context: RequestContext) => counsellorById(context).load(row.counsellorId))
  counsellor!: Counsellor;

  @Field(() => DateTimeScalar, { description: 'Start.' })
  @Property({ type: InstantType })
  startsAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'End.' })
  @Property({ type: InstantType })
  endsAt!: Instant;

  @Field(() => Int, { description: 'Seats in all.' })
  @Property({ columnType: 'smallint' })
  capacity!: number;

  @Property({ columnType: 'smallint' })
  taken: number = 0;

  /** set when the slot is taken off the calendar */
  @Property({ type: InstantType, nullable: true })
  closedAt: Instant | null = null;

  @Field(() => Int, { description: 'Seats left.' })
  @Resolve((row: SlotRow) => Math.max(0, row.capacity - row.taken))
  remaining!: number;

  @Field(() => Bookable, { description: 'For the person asking: full, past, closed, an open booking of theirs.' })
  @Resolve((row: SlotRow, context: RequestContext) => bookable(row, context))
  bookable!: Bookable;
}
