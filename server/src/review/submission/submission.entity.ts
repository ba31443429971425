import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { TransitionEvent } from '../../machine/transition-event.entity.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/**
 * The header of every application: one work list, one time-line, one lock for all workflows. What only one workflow asks
 * stands in its details table. Never deleted.
 */
@Entity({ tableName: 'submission' })
@Unique({ properties: ['studentId', 'roundId', 'draftKey'] })
@Index({ properties: ['workflow', 'state', 'queuedAt', 'id'] })
@Index({ properties: ['reviewerStaffId', 'state', 'queuedAt', 'id'] })
@Index({ properties: ['studentId', 'createdAt', 'id'] })
@Index({ properties: ['roundId', 'state'] })
@Index({ properties: ['workflow', 'toPrintAt', 'id'] })
@Index({ properties: ['workflow', 'state', 'supplementBy'] })
export class Submission {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** code of the workflow, FUNDING_CERTIFICATE say */
  @Property({ length: 40 })
  workflow!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ columnType: uuidColumn })
  roundId!: string;

  /** what counts together towards "so many in a period": a year (2026) or a round's id */
  @Property({ length: 36 })
  period!: string;

  @Property({ length: 16 })
  state!: string;

  @Property({ version: true, columnType: 'int' })
  version!: number;

  /** given at the first submission; null while a draft */
  @Property({ length: 24, nullable: true, unique: true })
  serialNo: string | null = null;

  @Property({ length: 32 })
  ownerOffice!: string;

  @Property({ length: 32 })
  reviewOffice!: string;

  @Property({ length: 32, nullable: true })
  deskOffice: string | null = null;

  @Property({ length: 32, nullable: true })
  payOffice: string | null = null;

  /** campus of the desk that the student picked */
  @Property({ length: 16, nullable: true })
  collectAt: string | null = null;

  /** who has taken it for review */
  @Property({ columnType: uuidColumn, nullable: true })
  reviewerStaffId: string | null = null;

  /** who decided last; an appeal and a correction go to another */
  @Property({ columnType: uuidColumn, nullable: true })
  deciderStaffId: string | null = null;

  @Property({ type: InstantType, nullable: true })
  decidedAt: Instant | null = null;

  /** whether the one appeal has been made */
  @Property({ columnType: 'boolean' })
  appealed: boolean = false;

  /** 0 while a draft, 1 with the submission, +1 with each supplement */
  @Property({ columnType: 'int' })
  revision: number = 0;

  @Property({ columnType: 'int', nullable: true })
  instructionsVersion: number | null = null;

  /** '' while a draft, the row's id from then on: one draft a student and round */
  @Property({ columnType: 'varchar(36)' })
  draftKey: string = '';

  @Property({ type: InstantType, nullable: true })
  submittedAt: Instant | null = null;

  /** since when it waits for whoever is next */
  @Property({ type: InstantType })
  queuedAt!: Instant;

  /** since when it waits to be printed; null while it does not (undecided, printed, nothing to print) */
  @Property({ type: InstantType, nullable: true })
  toPrintAt: Instant | null = null;

  /** end of the time for a supplement, as last given; null where none was */
  @Property({ type: InstantType, nullable: true })
  supplementBy: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** The history of every application. */
@Entity({ tableName: 'submission_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class SubmissionEvent extends TransitionEvent {}

/** What the form held, revision by revision; 0 is the draft, which is overwritten. */
@Entity({ tableName: 'submission_form' })
@Unique({ properties: ['submissionId', 'revision'] })
export class SubmissionForm {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  submissionId!: string;

  @Property({ columnType: 'int' })
  revision!: number;

  /** JSON of the values, sealed with the field key and bound to this row */
  @Property({ columnType: 'text' })
  content!: string;

  /** JSON: what of it was to be supplemented, sealed; null when nothing was */
  @Property({ columnType: 'text', nullable: true })
  returnedItems: string | null = null;

  @Property({ type: InstantType })
  at!: Instant;
}

/** What the rules said of an application, and by which facts: at its submission and at its approval. */
@Entity({ tableName: 'submission_verdict' })
@Index({ properties: ['submissionId', 'at', 'id'] })
export class SubmissionVerdict {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  submissionId!: string;

  /** SUBMISSION or APPROVAL */
  @Property({ length: 16 })
  stage!: string;

  @Property({ columnType: 'boolean' })
  eligible!: boolean;

  /** JSON of all verdicts with the facts used, sealed with the field key and bound to this row */
  @Property({ columnType: 'text' })
  verdicts!: string;

  @Property({ type: InstantType })
  at!: Instant;
}
