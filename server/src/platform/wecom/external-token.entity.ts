import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType } from '../../platform/orm/columns.js';

/** A token or ticket of a foreign API, shared by all our processes. */
@Entity({ tableName: 'external_token' })
export class ExternalToken {
  /** hash of kind, corp, app and secret: a corrected secret begins anew */
  @PrimaryKey({ columnType: 'varchar(64)' })
  tokenKey!: string;

  /** sealed with the field key; null while the first is fetched */
  @Property({ columnType: 'text', nullable: true })
  value: string | null = null;

  /** when the next is fetched: some minutes before its end */
  @Property({ type: InstantType })
  expiresAt!: Instant;

  /** until when one process has the right to fetch the next, or until when nobody may since `troubleCode` was the answer */
  @Property({ type: InstantType })
  fetchingUntil!: Instant;

  @Property({ columnType: 'int' })
  version: number = 0;

  /** the error code of a fetch that must not be tried again soon (a wrong secret) */
  @Property({ length: 40, nullable: true })
  troubleCode: string | null = null;
}
