import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { TransitionEvent } from '../../machine/transition-event.entity.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';
import type { BookingState } from './counselling.machine.js';

/**
 * A student's booking of a slot. No foreign key to the slot: its check would take a shared lock on the hot row before the
 * seat is claimed, and two claims would wait for each other. The times are the slot's, copied for overlap and order.
 */
@Entity({ tableName: 'counselling_booking' })
@Unique({ properties: ['slotId', 'studentId', 'endedKey'] })
@Index({ properties: ['studentId', 'endedKey'] })
@Index({ properties: ['studentId', 'startsAt', 'id'] })
@Index({ properties: ['state', 'startsAt', 'id'] })
@Index({ properties: ['counsellorId', 'startsAt', 'id'] })
export class CounsellingBooking {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  slotId!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ columnType: uuidColumn })
  counsellorId!: string;

  @Property({ type: InstantType })
  startsAt!: Instant;

  @Property({ type: InstantType })
  endsAt!: Instant;

  @Property({ length: 24 })
  state!: BookingState;

  @Property({ version: true, columnType: 'int' })
  version!: number;

  /** what the student wrote, sealed with the field key; null when nothing */
  @Property({ columnType: 'text', nullable: true })
  purpose: string | null = null;

  @Property({ columnType: 'int' })
  instructionsVersion!: number;

  /** '' while open, the row's id once ended, so that one can book again after cancelling */
  @Property({ columnType: 'varchar(36)' })
  endedKey: string = '';

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** The booking's history. */
@Entity({ tableName: 'counselling_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class CounsellingEvent extends TransitionEvent {}

/** That a member of staff read bookings; committed before the answer leaves. */
@Entity({ tableName: 'counselling_read' })
@Index({ properties: ['at'] })
export class CounsellingRead {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ type: InstantType })
  at!: Instant;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  /** the broken glass through which it was read; null for staff of the centre */
  @Index()
  @Property({ columnType: uuidColumn, nullable: true })
  breakGlassId: string | null = null;

  /** JSON: ids of the bookings read, at most 100 a row */
  @Property({ columnType: 'text' })
  bookingIds!: string;
}
