import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import type { Day } from '../../kernel/shanghai.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';
import type { HardshipLevel, RecordKind } from './record-kinds.js';

/** One thing that the university has on record of a student: an award, a term's grade, a recognition of hardship. */
@Entity({ tableName: 'student_record' })
@Index({ properties: ['studentId', 'kind', 'period'] })
@Index({ properties: ['kind', 'period', 'id'] })
export class StudentRecord {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  studentId!: string;

  @Property({ length: 20 })
  kind!: RecordKind;

  /** `2025-2026` an academic year, `2025-2026-1` a term (grades), '' where the kind knows none */
  @Property({ length: 16 })
  period!: string;

  /** code of the kind's dictionary; '' where it has none */
  @Property({ length: 40 })
  code!: string;

  @Property({ type: new NameType(), length: 120 })
  title!: string;

  /** hardship only, else '' */
  @Property({ length: 16 })
  level!: HardshipLevel | '';

  /** fen; null where no money is in it */
  @Property({ columnType: 'int', nullable: true })
  amountFen: number | null = null;

  /** tenths of a point; null where nothing is marked or the mark is a word */
  @Property({ columnType: 'int', nullable: true })
  score: number | null = null;

  /** grades only */
  @Property({ columnType: 'boolean', nullable: true })
  passed: boolean | null = null;

  /** minutes served as a volunteer; null for other kinds */
  @Property({ columnType: 'int', nullable: true })
  minutes: number | null = null;

  /** number of the certificate, loan contract, course or volunteer card; '' where there is none */
  @Property({ length: 60 })
  number!: string;

  @Property({ columnType: 'char(10)', nullable: true })
  issuedOn: Day | null = null;

  /** what makes it the same record when it is imported again (`naturalKeyOf`) */
  @Property({ columnType: 'char(43)', unique: true })
  naturalKey!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}
