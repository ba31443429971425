import { Entity, PrimaryKey, Property } from '@mikro-orm/core';

/** How far the numbers of a scope have been given out. */
@Entity({ tableName: 'serial_counter' })
export class SerialCounter {
  /** `ZM2026`, say: numbers are unique within it */
  @PrimaryKey({ length: 40 })
  scope!: string;

  /** the last number given */
  @Property()
  lastNumber!: number;
}
