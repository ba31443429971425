import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { NameType } from '../platform/orm/columns.js';

/** A campus of the university: dictionary data, not an enum. */
@Entity({ tableName: 'campus' })
export class CampusSite {
  @PrimaryKey({ columnType: 'varchar(16)' })
  code!: string;

  @Property({ type: new NameType(), length: 40 })
  name!: string;

  @Property({ type: new NameType(), length: 60 })
  nameEn!: string;

  @Property({ columnType: 'smallint' })
  position!: number;
}
