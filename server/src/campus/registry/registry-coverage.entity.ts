import { Entity, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType } from '../../platform/orm/columns.js';
import type { RecordKind } from './record-kinds.js';

/** That records of a kind and period were ever imported: without it, nothing on record means "not known" and not "none". */
@Entity({ tableName: 'registry_coverage' })
export class RegistryCoverage {
  [PrimaryKeyProp]?: ['kind', 'period'];

  @PrimaryKey({ length: 20 })
  kind!: RecordKind;

  @PrimaryKey({ length: 16 })
  period!: string;

  @Property({ type: InstantType })
  importedAt!: Instant;
}
