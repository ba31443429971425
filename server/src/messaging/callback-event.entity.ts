import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

export const CALLBACK_STATES = ['RECEIVED', 'DONE', 'REFUSED', 'IGNORED', 'FAILED'] as const;
export type CallbackState = (typeof CALLBACK_STATES)[number];

/** An event that WeCom delivered: written before the answer, worked off in the background, once however often it comes. */
@Entity({ tableName: 'callback_event' })
@Index({ properties: ['state', 'receivedAt'] })
export class CallbackEvent {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** hash of MsgId, or of FromUserName + CreateTime (+ EventKey + TaskId for cards) */
  @Property({ length: 43, unique: true })
  dedupeKey!: string;

  /** MsgType and Event */
  @Property({ length: 64 })
  kind!: string;

  /** the message, sealed */
  @Property({ columnType: 'text' })
  payload!: string;

  @Property({ columnType: 'varchar(16)' })
  state!: CallbackState;

  @Property({ columnType: 'smallint' })
  attempts: number = 0;

  /** code of a refusal, or of what failed */
  @Property({ length: 40, nullable: true })
  outcome: string | null = null;

  @Property({ type: InstantType })
  receivedAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  doneAt: Instant | null = null;
}
