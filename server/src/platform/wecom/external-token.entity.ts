import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType } from '../../platform/orm/columns.js';

/** A token or ticket of a foreign API, shared by all our processes. */
@Entity({ tableName: 'external_token' })
export class ExternalToken {
  /** which: hash of kind, corp and app (`wecom:token:…`, `wecom:jsapi:…`, `wechat:token:…`) */
  @PrimaryKey({ columnType: 'varchar(64)' })
  key!: string;

  /** sealed with the field key; null while the first is fetched */
  @Property({ columnType: 'text', nullable: true })
  value: string | null = null;

  @Property({ type: InstantType })
  expiresAt!: Instant;

  /** until when one process has the right to fetch the next */
  @Property({ type: InstantType })
  fetchingUntil!: Instant;

  @Property({ columnType: 'int' })
  version: number = 0;
}
