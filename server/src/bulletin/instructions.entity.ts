import { Entity, PrimaryKey, PrimaryKeyProp, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../kernel/clock.js';
import { InstantType, NameType, uuidColumn } from '../platform/orm/columns.js';

/** 注意事项 and 流程须知 of one function in one version; the highest version published is in force. */
@Entity({ tableName: 'instructions' })
@Unique({ properties: ['workflow', 'version'] })
export class Instructions {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ length: 40 })
  workflow!: string;

  @Property({ columnType: 'int' })
  version!: number;

  @Property({ type: new NameType(), length: 100 })
  title!: string;

  /** JSON: list of paragraphs */
  @Property({ columnType: 'text' })
  notice!: string;

  /** JSON: list of steps (流程须知); not `procedure`, which is a reserved word in SQL */
  @Property({ columnType: 'text' })
  steps!: string;

  @Property({ type: InstantType })
  publishedAt!: Instant;

  /** who saved it; null for what came with the house */
  @Property({ columnType: uuidColumn, nullable: true })
  savedByAccountId: string | null = null;
}

/** That a person ticked a version. */
@Entity({ tableName: 'instructions_acknowledgement' })
export class InstructionsAcknowledgement {
  [PrimaryKeyProp]?: ['accountId', 'workflow', 'version'];

  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  @PrimaryKey({ columnType: 'varchar(40)' })
  workflow!: string;

  @PrimaryKey({ columnType: 'int' })
  version!: number;

  @Property({ type: InstantType })
  acknowledgedAt!: Instant;
}
