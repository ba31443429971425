import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType } from '../platform/orm/columns.js';

/** How a channel stands: paused until its window passes (45009), or until somebody mends it (60020, a bad secret). */
@Entity({ tableName: 'channel_state' })
export class ChannelState {
  @PrimaryKey({ columnType: 'varchar(16)' })
  channel!: string;

  @Property({ type: InstantType, nullable: true })
  pausedUntil: Instant | null = null;

  @Property({ length: 40, nullable: true })
  errorCode: string | null = null;

  /** when the people in charge were told of it */
  @Property({ type: InstantType, nullable: true })
  alertedAt: Instant | null = null;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}
