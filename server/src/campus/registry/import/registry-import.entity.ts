import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../../../platform/orm/columns.js';
import type { RegistryKind } from '../registry-kind.type.js';

export const IMPORT_STATES = ['UPLOADED', 'READING', 'READY', 'APPLYING', 'DONE', 'FAILED', 'DISCARDED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A list on its way into the registry: its file, what it would do, and how far it has come. */
@Entity({ tableName: 'registry_import' })
@Index({ properties: ['state', 'createdAt'] })
export class RegistryImport {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 20 })
  kind!: RegistryKind;

  @Property({ length: 16 })
  state!: ImportState;

  /** counts changes of state; progress leaves it alone */
  @Property({ columnType: 'int' })
  version!: number;

  @Property({ type: new NameType(), length: 120 })
  fileName!: string;

  /** random name of the sealed file; '' once it is gone */
  @Property({ length: 43 })
  storageKey!: string;

  @Property({ columnType: uuidColumn })
  accountId!: string;

  @Property({ type: InstantType })
  createdAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  finishedAt: Instant | null = null;

  /** rows with something in them that were read for the preview */
  @Property({ columnType: 'int' })
  rowsRead: number = 0;

  @Property({ columnType: 'int' })
  toAdd: number = 0;

  @Property({ columnType: 'int' })
  toChange: number = 0;

  @Property({ columnType: 'int' })
  unchanged: number = 0;

  /** rows with something wrong in them */
  @Property({ columnType: 'int' })
  faulty: number = 0;

  /** number of the last row that the confirmed run has dealt with; a run that was cut off goes on behind it */
  @Property({ columnType: 'int' })
  position: number = 0;

  /** rows that the confirmed run has dealt with, and how many of them it wrote and left out */
  @Property({ columnType: 'int' })
  rowsApplied: number = 0;

  @Property({ columnType: 'int' })
  written: number = 0;

  @Property({ columnType: 'int' })
  leftOut: number = 0;

  /** how often it was begun without getting a step further */
  @Property({ columnType: 'int' })
  attempts: number = 0;

  /** JSON of the first faulty rows; no sensitive values */
  @Property({ columnType: 'mediumtext' })
  problems!: string;

  /** JSON of the first changes; sensitive values masked */
  @Property({ columnType: 'mediumtext' })
  changes!: string;

  /** JSON of why the file as a whole was refused; null while it was not */
  @Property({ columnType: 'text', nullable: true })
  failure: string | null = null;
}
