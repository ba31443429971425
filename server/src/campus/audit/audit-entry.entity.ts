import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** Who saw or did something that must stay traceable. Rows are only ever added (`writeAudit`). */
@Entity({ tableName: 'audit_entry' })
@Index({ properties: ['subjectType', 'subjectId', 'at'] })
@Index({ properties: ['accountId', 'at'] })
export class AuditEntry {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Index()
  @Property({ type: InstantType })
  at!: Instant;

  /** null for what the house did by itself */
  @Property({ columnType: uuidColumn, nullable: true })
  accountId: string | null = null;

  @Property({ length: 40 })
  action!: string;

  @Property({ length: 40 })
  subjectType!: string;

  @Property({ length: 64 })
  subjectId!: string;

  /** the sealed office whose matter it is; null for all others */
  @Property({ length: 32, nullable: true })
  sealedOffice: string | null = null;

  /** JSON of codes, ids and counts; never a secret or what somebody wrote */
  @Property({ columnType: 'text' })
  detail!: string;

  /** why, in the person's own words, sealed and bound to this entry; null where none is asked */
  @Property({ columnType: 'text', nullable: true })
  reason: string | null = null;

  /** its place in the chain, given a moment after the commit; null until then */
  @Property({ type: InstantType, nullable: true, unique: true })
  seq: number | null = null;

  /** keyed hash over the entry and the hash before it */
  @Property({ length: 43, nullable: true })
  hash: string | null = null;
}
