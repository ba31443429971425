import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

export const CHANNELS = ['WECOM', 'WECHAT', 'MAIL'] as const;
/** A way out of the house; the in-app inbox is none, since it always gets every message. */
export type Channel = (typeof CHANNELS)[number];

/**
 * PENDING → SENDING → SENT, FAILED or UNKNOWN (a time-out, a worker that died): once more, the same bytes, within 4 hours
 * under WeCom's duplicate check; then a person decides. SKIPPED: preferences said no, or its reason had ended. RECALLED
 * within 24 hours. DISMISSED: a person let a dead letter rest.
 */
export const DELIVERY_STATES = [
  'PENDING',
  'SENDING',
  'SENT',
  'FAILED',
  'UNKNOWN',
  'SKIPPED',
  'RECALLED',
  'DISMISSED',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One message on its way to one person by one channel. Its words are made when it is sent. */
@Entity({ tableName: 'delivery' })
@Unique({ properties: ['outboxId', 'accountId', 'channel'] })
@Index({ properties: ['state', 'dueAt', 'id'] })
@Index({ properties: ['accountId', 'channel', 'sentAt'] })
@Index({ properties: ['subjectId', 'template'] })
@Index({ properties: ['channel', 'sentAt'] })
@Index({ properties: ['createdAt', 'id'] })
export class Delivery {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  outboxId!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  /** as what he or she is addressed: decides which of our faces a link opens and who acts by a button */
  @Property({ columnType: 'varchar(16)' })
  audience!: 'STUDENT' | 'STAFF';

  @Property({ columnType: 'varchar(16)' })
  channel!: Channel;

  @Property({ length: 64 })
  template!: string;

  @Property({ length: 32 })
  subjectType!: string;

  @Property({ columnType: uuidColumn })
  subjectId!: string;

  @Property({ columnType: 'varchar(16)' })
  state!: DeliveryState;

  @Property({ type: InstantType })
  dueAt!: Instant;

  @Property({ columnType: 'smallint' })
  attempts: number = 0;

  /** errcode or a word of ours (TIMEOUT, WORKER_LOST, INVALID_USER …); never the text of a foreign answer */
  @Property({ length: 40, nullable: true })
  errorCode: string | null = null;

  /** who sends it now, and since when */
  @Property({ length: 100, nullable: true })
  worker: string | null = null;

  @Property({ type: InstantType, nullable: true })
  sendingSince: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  sentAt: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  doneAt: Instant | null = null;

  /** those that went by one call: a second try is the same bytes to the same people */
  @Index()
  @Property({ columnType: uuidColumn, nullable: true })
  batch: string | null = null;

  /** when its bytes first went out */
  @Property({ type: InstantType, nullable: true })
  triedAt: Instant | null = null;

  /** when it was sent again without knowing of the first try: the recipient may have it twice */
  @Property({ type: InstantType, nullable: true })
  resentAt: Instant | null = null;

  /** what was sent, sealed and bound to the batch: a second try is the same bytes */
  @Property({ columnType: 'text', nullable: true })
  payload: string | null = null;

  /** WeCom's id of the message, for recalling it */
  @Property({ length: 128, nullable: true })
  msgid: string | null = null;

  /** of a card with buttons: `<delivery id>` in WeCom's alphabet */
  @Property({ length: 64, nullable: true, unique: true })
  taskId: string | null = null;

  /** for changing the card after the act: once, within 24 hours; sealed */
  @Property({ length: 400, nullable: true })
  responseCode: string | null = null;

  /** version of the subject that the card shows */
  @Property({ columnType: 'int', nullable: true })
  subjectVersion: number | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
