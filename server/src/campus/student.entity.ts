import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../platform/orm/columns.js';

export const STUDENT_IDENTITIES = ['UNDERGRADUATE', 'MASTER', 'DOCTORAL'] as const;
export type StudentIdentity = (typeof STUDENT_IDENTITIES)[number];

export const STUDENT_STATUSES = ['ENROLLED', 'SUSPENDED', 'GRADUATED', 'WITHDRAWN'] as const;
export type StudentStatus = (typeof STUDENT_STATUSES)[number];

/** A student as the registry knows him or her. The graph's type is written by hand: what it tells depends on who looks. */
@Entity({ tableName: 'student' })
@Index({ properties: ['college', 'number'] })
@Index({ properties: ['grade', 'number'] })
@Index({ properties: ['status', 'number'] })
export class Student {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn, unique: true })
  accountId!: string;

  /** 学号 */
  @Property({ length: 12, unique: true })
  number!: string;

  @Index()
  @Property({ type: new NameType(), length: 60 })
  name!: string;

  @Property({ length: 16 })
  identity!: StudentIdentity;

  @Property({ length: 16 })
  status: StudentStatus = 'ENROLLED';

  /** when he or she was first known to have graduated or withdrawn; null while studying */
  @Property({ type: InstantType, nullable: true })
  leftAt: Instant | null = null;

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

  /** 生源地: code of the dictionary HOME_REGION; null where it is not known */
  @Property({ length: 40, nullable: true })
  homeRegion: string | null = null;

  /** the name in pinyin, letters only (`linxiaoyu`), for searching */
  @Index()
  @Property({ length: 160 })
  namePinyin: string = '';

  /** the first letters of its syllables (`lxy`) */
  @Index()
  @Property({ length: 40 })
  nameInitials: string = '';

  /** counts what was serialised on this student (bookings, applications); its update is the lock */
  @Property({ columnType: 'int' })
  lockVersion: number = 0;
}
