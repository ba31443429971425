import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** That staff let a student pass a rule in a round, and why. Also audited. */
@Entity({ tableName: 'eligibility_override' })
@Unique({ properties: ['studentId', 'roundId', 'rule'] })
export class EligibilityOverride {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ columnType: uuidColumn })
  roundId!: string;

  @Property({ length: 40 })
  rule!: string;

  @Property({ columnType: uuidColumn })
  staffId!: string;

  /** sealed with the field key and bound to this row */
  @Property({ columnType: 'text' })
  reason!: string;

  @Property({ type: InstantType })
  at!: Instant;
}
