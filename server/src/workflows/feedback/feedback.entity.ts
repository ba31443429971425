import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { TransitionEvent } from '../../machine/transition-event.entity.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** 意见反馈: what a student writes to an office, and the thread that follows. */
@Entity({ tableName: 'feedback' })
@Index({ properties: ['studentId', 'createdAt', 'id'] })
@Index({ properties: ['officeCode', 'state', 'queuedAt', 'id'] })
export class Feedback {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ length: 32 })
  officeCode!: string;

  /** the function it is about; null for none */
  @Property({ length: 40, nullable: true })
  about: string | null = null;

  @Property({ columnType: 'varchar(16)' })
  state!: string;

  /** of the instructions acknowledged; null for what was written before they were asked for */
  @Property({ columnType: 'int', nullable: true })
  instructionsVersion: number | null = null;

  /** since when it waits for the office */
  @Property({ type: InstantType })
  queuedAt!: Instant;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ columnType: 'int' })
  version: number = 1;
}

/** One entry of the thread. */
@Entity({ tableName: 'feedback_entry' })
@Index({ properties: ['feedbackId', 'at', 'id'] })
export class FeedbackEntry {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  feedbackId!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ columnType: 'boolean' })
  byStaff!: boolean;

  /** the office in whose name staff wrote; null for the student's */
  @Property({ length: 32, nullable: true })
  officeCode: string | null = null;

  /** sealed */
  @Property({ columnType: 'text' })
  text!: string;

  @Property({ type: InstantType })
  at!: Instant;
}

/** A photograph of an entry. */
@Entity({ tableName: 'feedback_file' })
@Unique({ properties: ['entryId', 'fileId'] })
export class FeedbackFile {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Index()
  @Property({ columnType: uuidColumn })
  entryId!: string;

  @Property({ columnType: uuidColumn })
  fileId!: string;

  @Property({ columnType: 'smallint' })
  position!: number;
}

/** What happened to it. */
@Entity({ tableName: 'feedback_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class FeedbackEvent extends TransitionEvent {
  /** the office that acted, since it may be another's by now; null where none did */
  @Property({ length: 32, nullable: true })
  officeCode: string | null = null;
}
