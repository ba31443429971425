import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { TransitionEvent } from '../machine/transition-event.entity.js';
import { InstantType, NameType, uuidColumn } from '../platform/orm/columns.js';
import type { PapersState } from './papers.machine.js';

/** The papers that one application must hand in at a desk: one thing with its items. */
@Entity({ tableName: 'paper_case' })
@Index({ properties: ['deskOffice', 'state', 'createdAt', 'id'] })
@Index({ properties: ['state', 'deadline', 'id'] })
export class PaperCase {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** what they belong to */
  @Property({ columnType: uuidColumn, unique: true })
  submissionId!: string;

  @Property({ length: 40 })
  workflow!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ length: 32 })
  deskOffice!: string;

  @Property({ length: 16, nullable: true })
  deskCampus: string | null = null;

  @Property({ length: 16 })
  state!: PapersState;

  @Property({ version: true, columnType: 'int' })
  version!: number;

  /** null: no end to it */
  @Property({ type: InstantType, nullable: true })
  deadline: Instant | null = null;

  /** on the receipt; given when all is there */
  @Property({ length: 24, nullable: true, unique: true })
  receiptNo: string | null = null;

  @Property({ type: InstantType, nullable: true })
  receivedAt: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** One paper that is asked, as the round named it when the application was submitted. */
@Entity({ tableName: 'paper_item' })
@Unique({ properties: ['caseId', 'code'] })
export class PaperItem {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  caseId!: string;

  @Property({ length: 40 })
  code!: string;

  @Property({ type: new NameType(), length: 100 })
  label!: string;

  @Property({ columnType: 'smallint' })
  position!: number;

  /** when the desk took it; null while it is missing */
  @Property({ type: InstantType, nullable: true })
  receivedAt: Instant | null = null;

  /** what the desk found wrong with it, sealed with the field key and bound to this row; null when nothing */
  @Property({ columnType: 'text', nullable: true })
  note: string | null = null;
}

/** What happened to the papers of an application. */
@Entity({ tableName: 'paper_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class PaperEvent extends TransitionEvent {}
