import { PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

/** One transition: the columns of every workflow's event table. Written in the transaction of the change, never changed. */
export abstract class TransitionEvent {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  subjectId!: string;

  @Property({ type: InstantType })
  at!: Instant;

  @Property({ length: 40 })
  action!: string;

  @Property({ length: 40, nullable: true })
  fromState: string | null = null;

  @Property({ length: 40 })
  toState!: string;

  /** null for the timer */
  @Property({ columnType: uuidColumn, nullable: true })
  actorAccountId: string | null = null;

  /** APPLICANT, STAFF or TIMER: what the time-line tells of the actor */
  @Property({ length: 16 })
  actorKind!: string;

  /** opinion or reason, sealed with the field key */
  @Property({ columnType: 'text', nullable: true })
  note: string | null = null;
}
