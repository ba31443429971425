import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../orm/columns.js';

/**
 * A file that someone uploaded, as it is kept: pictures are our own re-encoding. Its bytes lie in the store under `storageKey`;
 * they are written before the row and removed after it, so that a row always has its bytes.
 */
@Entity({ tableName: 'stored_file' })
@Index({ properties: ['ownerAccountId', 'attachedAt'] })
@Index({ properties: ['attachedAt', 'createdAt'] })
export class StoredFile {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  ownerAccountId!: string;

  /** as uploaded, cleaned, with the ending of what it has become */
  @Property({ length: 120 })
  name!: string;

  @Property({ length: 100 })
  mime!: string;

  /** bytes kept */
  @Property({ columnType: 'int' })
  size!: number;

  /** pixels; null where it is no picture */
  @Property({ columnType: 'int', nullable: true })
  width: number | null = null;

  @Property({ columnType: 'int', nullable: true })
  height: number | null = null;

  /** of the bytes kept, hexadecimal */
  @Property({ columnType: 'char(64)' })
  sha256!: string;

  /** random; never leaves the server */
  @Property({ length: 80, unique: true })
  storageKey!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;

  /** since when something holds it; what nothing ever held is removed after a day */
  @Property({ type: InstantType, nullable: true })
  attachedAt: Instant | null = null;

  /** id of the one thing that holds it, an application say; set with `attachedAt` and never another's afterwards */
  @Property({ columnType: uuidColumn, nullable: true })
  attachedTo: string | null = null;
}
