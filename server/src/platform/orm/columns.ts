import { BigIntType, StringType, type EntityProperty, type Platform } from '@mikro-orm/core';

/** An instant: epoch milliseconds in a BIGINT, a number in code, the same in both dialects. */
export class InstantType extends BigIntType<'number'> {
  constructor() {
    super('number');
  }
}

/** UUIDs and other fixed ids. */
export const uuidColumn = 'char(36)';

/**
 * Names of people and things. Tables are utf8mb4_bin, where only equal is equal (codes, tokens, ids); names compare as
 * people would, by the collation that still tells 𠮷 from 😀. SQLite compares bytes.
 */
export class NameType extends StringType {
  override getColumnType(prop: EntityProperty, platform: Platform): string {
    const plain = `varchar(${prop.length ?? 100})`;
    return platform.constructor.name.startsWith('MySql') ? `${plain} collate utf8mb4_unicode_520_ci` : plain;
  }
}
