import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

/** One consent to one WeChat subscription message: spent by sending it, ended by a refusal (43101). */
@Entity({ tableName: 'subscription_consent' })
@Index({ properties: ['accountId', 'templateKey', 'spentAt'] })
export class SubscriptionConsent {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  /** our name of the template (REMINDER, RESULT …) */
  @Property({ length: 32 })
  templateKey!: string;

  @Property({ type: InstantType })
  givenAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  spentAt: Instant | null = null;
}
