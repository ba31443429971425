import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, uuidColumn } from '../platform/orm/columns.js';

/** What sensitive personal data may be used for, each asked by itself (PIPL art. 28–29). */
export const CONSENT_PURPOSES = ['COUNSELLING'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The version of each purpose's wording that is in force. */
export const CONSENT_VERSIONS: Readonly<Record<ConsentPurpose, number>> = { COUNSELLING: 1 };

/** A student's consent; withdrawing ends the row, giving it again opens another. */
@Entity({ tableName: 'consent' })
@Unique({ properties: ['studentId', 'purpose', 'endedKey'] })
export class Consent {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ columnType: 'varchar(32)' })
  purpose!: ConsentPurpose;

  @Property({ columnType: 'int' })
  version!: number;

  @Property({ type: InstantType })
  givenAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  withdrawnAt: Instant | null = null;

  /** '' while in force, the row's id afterwards */
  @Property({ columnType: 'varchar(36)' })
  endedKey: string = '';
}
