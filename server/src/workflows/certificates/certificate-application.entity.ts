import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';
import { CERTIFICATE_DETAILS } from './certificate-kinds.js';

/** What only an application for a certificate asks, of all three kinds. Null where a draft says nothing yet. */
@Entity({ tableName: CERTIFICATE_DETAILS })
export class CertificateApplication {
  @PrimaryKey({ columnType: uuidColumn })
  submissionId!: string;

  /** a funding project, an honour, or an academic year: what is to be certified */
  @Index()
  @Property({ length: 64, nullable: true })
  choice: string | null = null;

  /** 办理原因, sealed with the field key and bound to the application */
  @Property({ columnType: 'text', nullable: true })
  purpose: string | null = null;

  @Property({ columnType: 'smallint', nullable: true })
  copies: number | null = null;

  @Property({ type: InstantType })
  writtenAt!: Instant;
}
