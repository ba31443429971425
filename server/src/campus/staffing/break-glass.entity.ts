import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

export const BREAK_GLASS_STATES = ['REQUESTED', 'OPEN', 'DECLINED', 'ENDED'] as const;
export type BreakGlassState = (typeof BREAK_GLASS_STATES)[number];

/** Somebody asks to see what is sealed, in an emergency; a second person decides; the office whose seal it is is told. */
@Entity({ tableName: 'break_glass' })
@Index({ properties: ['state', 'requestedAt'] })
export class BreakGlass {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** staff */
  @Property({ columnType: uuidColumn })
  requestedBy!: string;

  @Property({ length: 32 })
  officeCode!: string;

  /** what it opens: DESK to see what is sealed; HEAD, of an office without one, to name a head */
  @Property({ columnType: 'varchar(16)' })
  role!: string;

  /** why, sealed */
  @Property({ columnType: 'text' })
  reason!: string;

  @Property({ columnType: 'varchar(16)' })
  state!: BreakGlassState;

  @Property({ type: InstantType })
  requestedAt!: Instant;

  /** staff; never who asked */
  @Property({ columnType: uuidColumn, nullable: true })
  decidedBy: string | null = null;

  @Property({ type: InstantType, nullable: true })
  decidedAt: Instant | null = null;

  /** until when it is open at most; the temporary role that it opens bears its id */
  @Property({ type: InstantType, nullable: true })
  opensUntil: Instant | null = null;

  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;

  @Property({ columnType: 'int' })
  version: number = 1;
}
