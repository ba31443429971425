import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

export const TEMPORARY_ROLE_KINDS = ['DELEGATION', 'BREAK_GLASS'] as const;
export type TemporaryRoleKind = (typeof TEMPORARY_ROLE_KINDS)[number];

/** A role held for a time: somebody stands in for a colleague, or the glass was broken. */
@Entity({ tableName: 'temporary_role' })
@Index({ properties: ['staffId', 'endsAt'] })
export class TemporaryRole {
  /** behind a broken glass, the id of its request */
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  staffId!: string;

  @Property({ length: 32 })
  officeCode!: string;

  @Property({ columnType: 'varchar(16)' })
  role!: string;

  @Property({ columnType: 'varchar(16)' })
  kind!: TemporaryRoleKind;

  /** whose role it is: the colleague's, or null */
  @Index()
  @Property({ columnType: uuidColumn, nullable: true })
  fromStaffId: string | null = null;

  @Property({ type: InstantType })
  startsAt!: Instant;

  @Property({ type: InstantType })
  endsAt!: Instant;

  /** ended before its time */
  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;

  @Property({ columnType: uuidColumn })
  grantedBy!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
