import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

/**
 * A file that came with a submission. Rows are never deleted: the set of revision n is what came in n or before and had not
 * been left out by then, so that a reviewer can see what a supplement changed.
 */
@Entity({ tableName: 'attachment' })
@Unique({ properties: ['submissionId', 'fileId', 'revision'] })
export class Attachment {
  @PrimaryKey({ columnType: uuidColumn })
  id!: string;

  @Property({ columnType: uuidColumn })
  submissionId!: string;

  @Property({ columnType: uuidColumn })
  fileId!: string;

  /** code of the form's field or of the paper that it is */
  @Property({ length: 40 })
  item!: string;

  /** place in the list as the applicant ordered it, from 0 */
  @Property({ columnType: 'int' })
  position!: number;

  /** revision of the submission that it came with */
  @Property({ columnType: 'int' })
  revision!: number;

  /** first revision without it; null while it belongs to the submission */
  @Property({ columnType: 'int', nullable: true })
  removedInRevision: number | null = null;

  @Property({ type: InstantType })
  createdAt!: Instant;
}
