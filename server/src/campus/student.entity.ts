import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { NameType, uuidColumn } from '../platform/orm/columns.js';

export const STUDENT_IDENTITIES = ['UNDERGRADUATE', 'MASTER', 'DOCTORAL'] as const;
export type StudentIdentity = (typeof STUDENT_IDENTITIES)[number];

export const STUDENT_STATUSES = ['ENROLLED', 'SUSPENDED', 'GRADUATED', 'WITHDRAWN'] as const;
export type StudentStatus = (typeof STUDENT_STATUSES)[number];

/** A student as the registry knows him or her. The graph's type is written by hand: what it tells depends on who looks. */
@Entity({ tableName: 'student' })
export class Student {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn, unique: true })
  accountId!: string;

  /** 学号 */
  @Property({ length: 12, unique: true })
  number!: string;

  @Property({ type: new NameType(), length: 60 })
  name!: string;

  @Property({ length: 16 })
  identity!: StudentIdentity;

  @Property({ length: 16 })
  status: StudentStatus = 'ENROLLED';

  @Property({ length: 16 })
  campusCode!: string;

  @Property({ type: new NameType(), length: 100 })
  college!: string;

  @Property({ type: new NameType(), length: 100 })
  major!: string;

  @Property({ type: new NameType(), length: 60 })
  className!: string;

  /** year of entry */
  @Property({ columnType: 'smallint' })
  grade!: number;

  /** counts what was serialised on this student (bookings, applications); its update is the lock */
  @Property({ columnType: 'int' })
  lockVersion: number = 0;
}
