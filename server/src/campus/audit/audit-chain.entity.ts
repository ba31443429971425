import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import { InstantType } from '../../platform/orm/columns.js';

/** Where the chain of audit entries stands: one row. What lies before `keptFrom` has been removed after its time. */
@Entity({ tableName: 'audit_chain' })
export class AuditChain {
  /** always 1 */
  @PrimaryKey({ columnType: 'int', autoincrement: false })
  id!: number;

  /** position of the last chained entry; 0 before the first */
  @Property({ type: InstantType })
  seq!: number;

  /** its hash */
  @Property({ length: 43 })
  hash!: string;

  /** the first position that is still kept, and the hash before it */
  @Property({ type: InstantType })
  keptFrom!: number;

  @Property({ length: 43 })
  keptFromHash!: string;

  /** keyed hash over the four above: without the key nobody moves them */
  @Property({ length: 43 })
  mac!: string;
}
