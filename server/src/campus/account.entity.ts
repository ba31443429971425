import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../platform/orm/columns.js';

/** Someone who can sign in; a student, a member of staff, or both. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 64, unique: true })
  username!: string;

  @Property({ type: new NameType(), length: 100 })
  displayName!: string;

  /** argon2id; null where only the campus's own sign-in opens the door */
  @Property({ length: 200, nullable: true })
  passwordHash: string | null = null;

  /** whoever had it set for him or her changes it at the next sign-in */
  @Property({ columnType: 'boolean' })
  mustChangePassword: boolean = false;

  @Property({ type: InstantType, nullable: true })
  passwordChangedAt: Instant | null = null;

  /** where messages go by e-mail; null: nowhere */
  @Property({ length: 200, nullable: true })
  email: string | null = null;

  @Property({ type: InstantType, nullable: true })
  disabledAt: Instant | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
