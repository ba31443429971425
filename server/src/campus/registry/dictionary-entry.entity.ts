import { Entity, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import { NameType } from '../../platform/orm/columns.js';
import type { DictionaryName } from './dictionary-names.js';

/** A word that people pick from a list and that records name by its code. Entries are retired and never deleted. */
@Entity({ tableName: 'dictionary_entry' })
export class DictionaryEntry {
  [PrimaryKeyProp]?: ['dictionary', 'code'];

  @PrimaryKey({ length: 40 })
  dictionary!: DictionaryName;

  @PrimaryKey({ length: 40 })
  code!: string;

  @Property({ type: new NameType(), length: 100 })
  label!: string;

  @Property({ type: new NameType(), length: 100 })
  labelEn!: string;

  /** order in lists */
  @Property({ columnType: 'int' })
  position!: number;

  /** false once retired: old records keep it, new ones cannot take it */
  @Property({ columnType: 'boolean' })
  active: boolean = true;
}
