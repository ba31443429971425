import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

/** A message in somebody's inbox; once for each outbox row and person. */
@Entity({ tableName: 'inbox_message' })
@Unique({ properties: ['outboxId', 'accountId'] })
@Index({ properties: ['accountId', 'createdAt', 'id'] })
@Index({ properties: ['accountId', 'readAt'] })
export class InboxMessage {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  outboxId!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ length: 64 })
  template!: string;

  @Property({ length: 32 })
  subjectType!: string;

  @Property({ columnType: uuidColumn })
  subjectId!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  readAt: Instant | null = null;
}
