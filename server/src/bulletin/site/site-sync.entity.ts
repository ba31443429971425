import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/** One run of the synchronisation with a university site, and what came of it. */
@Entity({ tableName: 'site_sync_run' })
@Index({ properties: ['source', 'startedAt'] })
export class SiteSyncRun {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  /** name of the source in the configuration */
  @Property({ length: 40 })
  source!: string;

  /** the source while the run is not over, so that there is one at a time; null afterwards */
  @Property({ length: 40, nullable: true, unique: true })
  runningSource: string | null = null;

  /** null: by the clock */
  @Property({ columnType: uuidColumn, nullable: true })
  startedBy: string | null = null;

  /** WAITING (asked for), RUNNING, DONE, FAILED (nothing was changed) or LOST (its process died) */
  @Property({ columnType: 'varchar(16)' })
  state!: string;

  @Property({ type: InstantType })
  startedAt!: Instant;

  /** last sign of life of the process that runs it */
  @Property({ type: InstantType })
  aliveAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  endedAt: Instant | null = null;

  @Property({ columnType: 'int' })
  seen: number = 0;

  @Property({ columnType: 'int' })
  added: number = 0;

  @Property({ columnType: 'int' })
  changed: number = 0;

  /** newer at the source, but edited here: the difference waits */
  @Property({ columnType: 'int' })
  differing: number = 0;

  @Property({ columnType: 'int' })
  failed: number = 0;

  /** JSON: [{url, code}] of what failed, at most 50; of a failed run first why */
  @Property({ columnType: 'text' })
  problems: string = '[]';
}

/** A page of a source as it was last fetched, for asking only for what is new. */
@Entity({ tableName: 'site_page' })
export class SitePage {
  /** hash of the address */
  @PrimaryKey({ columnType: 'varchar(43)' })
  urlHash!: string;

  @Property({ length: 500 })
  url!: string;

  @Property({ length: 200, nullable: true })
  etag: string | null = null;

  @Property({ length: 60, nullable: true })
  lastModified: string | null = null;

  @Property({ type: InstantType })
  fetchedAt!: Instant;
}
