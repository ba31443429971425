import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../orm/columns.js';

/** A sign-in. The token itself is never stored, only its hash. */
@Entity({ tableName: 'session' })
export class Session {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 43, unique: true })
  tokenHash!: string;

  @Index()
  @Property({ columnType: uuidColumn })
  accountId!: string;

  /** STUDENT or STAFF: which of an account's two sides signed in */
  @Property({ length: 16 })
  audience!: string;

  /** COOKIE or BEARER */
  @Property({ length: 16 })
  transport!: string;

  /** how it was opened: PASSWORD, WECOM, CAS, WECOM_MINI_PROGRAM, WECHAT_MINI_PROGRAM, TICKET */
  @Property({ columnType: 'varchar(24)' })
  way: string = 'PASSWORD';

  /** what kind of device, in a word or two (`Android · WeCom`); never the whole user agent */
  @Property({ length: 60 })
  device: string = '';

  /** hash of the CAS ticket that opened it, for single log-out */
  @Index()
  @Property({ length: 43, nullable: true })
  ticketHash: string | null = null;

  /** when the account's second factor was given in this session; null: not yet, or it has none */
  @Property({ type: InstantType, nullable: true })
  factorGivenAt: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  lastSeenAt!: Instant;

  @Property({ type: InstantType })
  expiresAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;

  /** SIGNED_OUT, ENDED_ELSEWHERE, CAS_LOGGED_OUT, PASSWORD_CHANGED, SECOND_FACTOR, RENEWED, LEFT; null while it runs or by time */
  @Property({ columnType: 'varchar(24)', nullable: true })
  endReason: string | null = null;
}
