import { Entity, ManyToOne, PrimaryKey, Property, type Ref, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../platform/orm/columns.js';
import { Office } from './office.entity.js';

/** A member of staff. */
@Entity({ tableName: 'staff' })
export class Staff {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn, unique: true })
  accountId!: string;

  @Property({ type: new NameType(), length: 60 })
  name!: string;

  /** the name in pinyin, letters only, and its initials, for searching */
  @Property({ length: 160 })
  namePinyin: string = '';

  @Property({ length: 40 })
  nameInitials: string = '';

  /** when he or she left; null while here */
  @Property({ type: InstantType, nullable: true })
  leftAt: Instant | null = null;

  @Property({ columnType: 'int' })
  version: number = 1;
}

export const STAFF_ROLES = ['COUNSELLOR', 'DESK', 'REVIEWER', 'PAYER', 'PUBLISHER', 'HEAD', 'ADMINISTRATOR'] as const;
export type StaffRoleCode = (typeof STAFF_ROLES)[number];

/** That a member of staff holds a role in an office. */
@Entity({ tableName: 'staff_role' })
@Unique({ properties: ['staff', 'office', 'role'] })
export class StaffRole {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @ManyToOne(() => Staff, { ref: true })
  staff!: Ref<Staff>;

  @ManyToOne(() => Office, { ref: true })
  office!: Ref<Office>;

  @Property({ columnType: 'varchar(16)' })
  role!: StaffRoleCode;
}
