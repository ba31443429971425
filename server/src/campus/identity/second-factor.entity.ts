import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** An account's second factor (TOTP, RFC 6238). */
@Entity({ tableName: 'second_factor' })
export class SecondFactor {
  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  /** the shared secret, sealed with the field key */
  @Property({ length: 200 })
  secret!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;

  /** null until its first code was given: until then it asks nothing */
  @Property({ type: InstantType, nullable: true })
  confirmedAt: Instant | null = null;

  /** the last time step whose code was taken: each code opens once */
  @Property({ type: InstantType })
  lastStep: number = 0;

  /** JSON of hashes of recovery codes that are left */
  @Property({ columnType: 'text' })
  recoveryHashes!: string;
}
