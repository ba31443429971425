import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

/** That somebody wants a kind of message by a channel, or not; without a row the house's default holds. */
@Entity({ tableName: 'message_preference' })
@Unique({ properties: ['accountId', 'category', 'channel'] })
export class MessagePreference {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ length: 32 })
  category!: string;

  @Property({ columnType: 'varchar(16)' })
  channel!: string;

  @Property({ columnType: 'boolean' })
  enabled!: boolean;
}

/** When somebody wants to be left alone, minutes after midnight in Shanghai; equal: never. Without a row: the house's. */
@Entity({ tableName: 'quiet_hours' })
export class QuietHours {
  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  @Property({ columnType: 'smallint' })
  fromMinute!: number;

  @Property({ columnType: 'smallint' })
  toMinute!: number;

  /** of the face in which they were set: messages outside the house come in it */
  @Property({ columnType: 'varchar(8)' })
  language!: string;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}
