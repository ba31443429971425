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

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  lastSeenAt!: Instant;

  @Property({ type: InstantType })
  expiresAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;
}
