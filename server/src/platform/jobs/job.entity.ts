import { BigIntType, Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';

/** Its own type object for each column, since the mapper ties a type to its property. */
const time = () => new BigIntType('number');

/**
 * One job of the queue: a periodic sweep or something to do once. Only migrations read this class; the queue itself works
 * on plain rows, so that a claim costs two statements. Times are epoch milliseconds of the worker's clock.
 */
@Entity({ tableName: 'job' })
@Index({ name: 'job_claim', properties: ['name', 'lockedAt', 'nextRunAt'] })
@Index({ name: 'job_next_run', properties: ['nextRunAt'] })
export class Job {
  @PrimaryKey({ type: 'string', columnType: 'char(36)' })
  id!: string;

  @Property({ type: 'string', columnType: 'varchar(100)' })
  name!: string;

  /** 'single' for a sweep (one row a name), 'normal' for anything else */
  @Property({ type: 'string', columnType: 'varchar(10)' })
  type!: string;

  /** JSON, or null for no data */
  @Property({ type: 'text', columnType: 'text', nullable: true })
  data!: string | null;

  @Property({ type: 'integer', default: 0 })
  priority!: number;

  @Property({ type: time(), nullable: true })
  nextRunAt!: number | null;

  @Property({ type: time(), nullable: true })
  lastRunAt!: number | null;

  @Property({ type: time(), nullable: true })
  lastFinishedAt!: number | null;

  /** set while a worker holds the job; older than the job's lock lifetime means that worker is dead */
  @Property({ type: time(), nullable: true })
  lockedAt!: number | null;

  /** which claim holds the job: a worker that lost its lock can no longer write here */
  @Property({ type: 'string', columnType: 'char(36)', nullable: true })
  lockToken!: string | null;

  /** milliseconds, or a cron expression */
  @Property({ type: 'string', columnType: 'varchar(100)', nullable: true })
  repeatInterval!: string | null;

  @Property({ type: 'string', columnType: 'varchar(64)', nullable: true })
  repeatTimezone!: string | null;

  @Property({ type: 'string', columnType: 'varchar(100)', nullable: true })
  repeatAt!: string | null;

  @Property({ type: time(), nullable: true })
  failedAt!: number | null;

  @Property({ type: 'integer', default: 0 })
  failCount!: number;

  @Property({ type: 'text', columnType: 'text', nullable: true })
  failReason!: string | null;

  @Property({ type: 'integer', nullable: true })
  progress!: number | null;

  @Property({ type: 'boolean', default: false })
  disabled!: boolean;

  /** a hash; null for a job of which there may be many */
  @Property({ type: 'string', columnType: 'varchar(64)', nullable: true, unique: 'job_unique_key' })
  uniqueKey!: string | null;

  /** the worker that wrote last, for people who look for it */
  @Property({ type: 'string', columnType: 'varchar(100)', nullable: true })
  lastModifiedBy!: string | null;

  @Property({ type: time() })
  createdAt!: number;

  @Property({ type: time() })
  updatedAt!: number;
}
