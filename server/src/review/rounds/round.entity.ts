import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';

export const ROUND_STATES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Capacity of a round without quota. */
export const NO_QUOTA = 2_147_483_647;

/** A time in which a workflow takes applications, with what belongs to it (申请批次). A workflow has at most one open round. */
@Entity({ tableName: 'round' })
@Index({ properties: ['workflow', 'state', 'opensAt', 'id'] })
export class Round {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 40 })
  workflow!: string;

  @Property({ type: new NameType(), length: 100 })
  title!: string;

  @Property({ length: 16 })
  state!: RoundState;

  @Property({ type: InstantType })
  opensAt!: Instant;

  /** null: until staff close it */
  @Property({ type: InstantType, nullable: true })
  closesAt: Instant | null = null;

  /** until when papers must be in; null: the closing */
  @Property({ type: InstantType, nullable: true })
  paperDeadline: Instant | null = null;

  /** how many may be under way or approved at once */
  @Property({ columnType: 'int' })
  capacity: number = NO_QUOTA;

  @Property({ columnType: 'int' })
  taken: number = 0;

  /** how many a student may have in the workflow's period; null: no limit */
  @Property({ columnType: 'smallint', nullable: true })
  perStudent: number | null = null;

  /** JSON: [{code, label}] of the papers that must be handed in; [] for none */
  @Property({ columnType: 'text' })
  paperItems: string = '[]';

  @Property({ version: true, columnType: 'int' })
  version!: number;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}
