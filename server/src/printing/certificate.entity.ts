import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { TransitionEvent } from '../machine/transition-event.entity.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';
import type { CertificateState } from './certificate.machine.js';

/**
 * One printed certificate: what stands on it was fixed when it was printed, and its page can be drawn from that again and
 * again. Name, number and items lie sealed in `content`; so does the code of the public page, which is found by its hash.
 */
@Entity({ tableName: 'certificate' })
@Unique({ properties: ['submissionId', 'activeKey'] })
@Index({ properties: ['state', 'printedAt', 'id'] })
@Index({ properties: ['state', 'collectBy', 'id'] })
@Index({ properties: ['deskOffice', 'state', 'printedAt', 'id'] })
@Index({ properties: ['reviewOffice', 'state', 'printedAt', 'id'] })
@Index({ properties: ['studentId', 'printedAt', 'id'] })
@Index({ properties: ['batchId', 'position'] })
export class Certificate {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** what it was printed for */
  @Property({ columnType: uuidColumn })
  submissionId!: string;

  @Property({ length: 40 })
  workflow!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ length: 32 })
  reviewOffice!: string;

  @Property({ length: 32 })
  deskOffice!: string;

  /** campus of the desk where it lies; null where the office has one desk for all */
  @Property({ length: 16, nullable: true })
  deskCampus: string | null = null;

  @Property({ length: 16 })
  state!: CertificateState;

  @Property({ version: true, columnType: 'int' })
  version!: number;

  @Property({ length: 24, unique: true })
  serialNo!: string;

  @Property({ length: 43, unique: true })
  codeHash!: string;

  /** the verification code, sealed with the field key and bound to this row */
  @Property({ columnType: 'text' })
  code!: string;

  /** JSON of `CertificateContent`, sealed likewise */
  @Property({ columnType: 'text' })
  content!: string;

  /** '' while in force, the row's id once voided, so that it can be printed anew */
  @Property({ columnType: 'varchar(36)' })
  activeKey: string = '';

  @Property({ columnType: uuidColumn })
  batchId!: string;

  /** place in its batch, from 0 */
  @Property({ columnType: 'smallint' })
  position!: number;

  @Property({ type: InstantType })
  printedAt!: Instant;

  @Property({ type: InstantType })
  collectBy!: Instant;

  @Property({ type: InstantType, nullable: true })
  collectedAt: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  voidedAt: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}

/** A certificate's history; the collector is the actor of COLLECT. */
@Entity({ tableName: 'certificate_event' })
@Index({ properties: ['subjectId', 'at', 'id'] })
export class CertificateEvent extends TransitionEvent {}

/** Certificates printed by one command; they make one PDF. */
@Entity({ tableName: 'print_batch' })
export class PrintBatch {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ columnType: 'smallint' })
  certificates!: number;

  @Property({ type: InstantType })
  createdAt!: Instant;
}

/** That a PDF was made, of a whole batch or of one certificate; committed before it leaves the house. */
@Entity({ tableName: 'print_log' })
@Index({ properties: ['batchId', 'at'] })
@Index({ properties: ['at'] })
export class PrintLog {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ type: InstantType })
  at!: Instant;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ columnType: uuidColumn })
  batchId!: string;

  /** null: the whole batch */
  @Property({ columnType: uuidColumn, nullable: true })
  certificateId: string | null = null;
}
