import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, NameType } from '../../platform/orm/columns.js';

/** Which of our offices a department of WeCom's address book is; its members are offered these roles. */
@Entity({ tableName: 'department_mapping' })
export class DepartmentMapping {
  /** WeCom's number of the department */
  @PrimaryKey({ columnType: 'int' })
  departmentId!: number;

  @Property({ type: new NameType(), length: 100 })
  departmentName!: string;

  /** null while nobody has said */
  @Property({ length: 32, nullable: true })
  officeCode: string | null = null;

  /** roles of its members, by comma */
  @Property({ length: 100 })
  roles: string = '';

  @Property({ type: InstantType })
  seenAt!: Instant;
}
