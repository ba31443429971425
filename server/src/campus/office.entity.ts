import { Entity, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core';
import { NameType, uuidColumn } from '../platform/orm/columns.js';
import { CampusSite } from './campus.entity.js';

/** An office in charge of something (负责部门). */
@Entity({ tableName: 'office' })
export class Office {
  @PrimaryKey({ columnType: 'varchar(32)' })
  code!: string;

  @Property({ type: new NameType(), length: 60 })
  name!: string;

  @Property({ type: new NameType(), length: 100 })
  nameEn!: string;

  @Property({ columnType: 'int' })
  version: number = 1;
}

/** Where and when an office can be reached, by campus; without a campus it serves all. */
@Entity({ tableName: 'office_contact' })
export class OfficeContact {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @ManyToOne(() => Office, { ref: true })
  office!: Ref<Office>;

  @ManyToOne(() => CampusSite, { ref: true, nullable: true })
  campus: Ref<CampusSite> | null = null;

  @Property({ length: 40 })
  phone!: string;

  @Property({ type: new NameType(), length: 200 })
  address!: string;

  @Property({ type: new NameType(), length: 100 })
  hours!: string;
}
