import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType } from '../../platform/orm/columns.js';

/**
 * Guesses of passwords and second factors, by account and by address. A guess takes its place before it is looked at, so that
 * many at once are no more than many one after another. The count begins anew 15 minutes after the last guess and not after the
 * first: no 15 minutes whatever then hold more guesses than are allowed.
 */
@Entity({ tableName: 'sign_in_guard' })
export class SignInGuard {
  /** hash of what is counted (`account:<name>`, `address:<ip>`): no name and no address lies here in plain */
  @PrimaryKey({ columnType: 'varchar(43)' })
  keyHash!: string;

  @Property({ columnType: 'int' })
  guesses!: number;

  /** when the last of them was */
  @Index()
  @Property({ type: InstantType })
  lastGuessAt!: Instant;
}
