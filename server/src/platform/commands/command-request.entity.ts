import { Entity, Index, PrimaryKey, PrimaryKeyProp, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../orm/columns.js';

/** That a command with this request id was done, and what came of it: ids only, never content. Kept seven days. */
@Entity({ tableName: 'command_request' })
export class CommandRequest {
  [PrimaryKeyProp]?: ['accountId', 'requestId'];

  @PrimaryKey({ columnType: uuidColumn })
  accountId!: string;

  @PrimaryKey({ columnType: uuidColumn })
  requestId!: string;

  /** hash of the command's name and its canonical input */
  @Property({ length: 43 })
  inputHash!: string;

  /** JSON of ids and versions */
  @Property({ length: 500 })
  outcome!: string;

  @Index()
  @Property({ type: InstantType })
  createdAt!: Instant;
}
