import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

export const OUTBOX_STATUSES = ['PENDING', 'SENT', 'CANCELLED', 'FAILED'] as const;
export type OutboxStatus = (typeof OUTBOX_STATUSES)[number];

/**
 * A message that a transition owes somebody, written in the transition's transaction; a reminder is one due later.
 * It names what it is about, never its content: texts are made when they are read.
 */
@Entity({ tableName: 'outbox' })
@Index({ properties: ['status', 'dueAt', 'id'] })
@Index({ properties: ['subjectId', 'status'] })
export class Outbox {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** what makes it one and the same message, whoever writes it again */
  @Property({ length: 150, unique: true })
  dedupeKey!: string;

  @Property({ type: InstantType })
  dueAt!: Instant;

  /** an account, or null where an office is addressed */
  @Property({ columnType: uuidColumn, nullable: true })
  recipientAccountId: string | null = null;

  @Property({ length: 32, nullable: true })
  recipientOffice: string | null = null;

  @Property({ length: 64 })
  template!: string;

  /** type of the subject in the template's eyes */
  @Property({ length: 32 })
  subjectType!: string;

  @Property({ columnType: uuidColumn })
  subjectId!: string;

  @Property({ columnType: 'varchar(16)' })
  status: OutboxStatus = 'PENDING';

  @Property({ columnType: 'smallint' })
  attempts: number = 0;

  @Property({ type: InstantType, nullable: true })
  doneAt: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
