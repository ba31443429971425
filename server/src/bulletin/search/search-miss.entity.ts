import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../../platform/orm/columns.js';

/** A search that found nothing, counted by its words; the team in charge writes what was missing. Nobody's name is kept. */
@Entity({ tableName: 'search_miss' })
@Index({ properties: ['state', 'times', 'id'] })
export class SearchMiss {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** as compared: one width, one script, small letters */
  @Property({ length: 60, unique: true })
  words!: string;

  /** as somebody typed it last */
  @Property({ type: new NameType(), length: 60 })
  typed!: string;

  @Property({ columnType: 'int' })
  times!: number;

  @Property({ type: InstantType })
  firstAt!: Instant;

  @Property({ type: InstantType })
  lastAt!: Instant;

  /** OPEN, DRAFTED or DISMISSED */
  @Property({ columnType: 'varchar(16)' })
  state!: string;

  /** the question or notice that was begun from it */
  @Property({ columnType: uuidColumn, nullable: true })
  draftId: string | null = null;
}
