import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** A student's sensitive fields, each sealed with the field key and bound to student and field (`private-fields.ts`). */
@Entity({ tableName: 'student_private' })
export class StudentPrivate {
  @PrimaryKey({ columnType: uuidColumn })
  studentId!: string;

  @Property({ length: 200, nullable: true })
  idNumber: string | null = null;

  @Property({ length: 200, nullable: true })
  phone: string | null = null;

  @Property({ length: 200, nullable: true })
  bankAccount: string | null = null;

  @Property({ length: 400, nullable: true })
  bankName: string | null = null;

  @Property({ type: InstantType })
  updatedAt!: Instant;
}
