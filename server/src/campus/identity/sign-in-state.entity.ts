import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';

export const SIGN_IN_FLOWS = ['WECOM', 'CAS', 'CAS_GATEWAY', 'CAS_WEAPP', 'TICKET'] as const;
export type SignInFlow = (typeof SIGN_IN_FLOWS)[number];

/**
 * A sign-in on its way through another site: one use, one browser, ten minutes. CAS_GATEWAY only asks whether somebody is signed
 * in there already; CAS_WEAPP leads back into a mini-program, by a TICKET of two minutes.
 */
@Entity({ tableName: 'sign_in_state' })
export class SignInState {
  /** hash of the state (or ticket) that travels */
  @PrimaryKey({ columnType: 'varchar(43)' })
  stateHash!: string;

  @Property({ columnType: 'varchar(16)' })
  flow!: SignInFlow;

  /** STUDENT or STAFF */
  @Property({ columnType: 'varchar(16)' })
  audience!: string;

  /** hash of the cookie of the browser that began it; empty for a ticket */
  @Property({ length: 43 })
  browserHash!: string;

  /** for a ticket: whose it is */
  @Property({ columnType: uuidColumn, nullable: true })
  accountId: string | null = null;

  /** for a ticket: hash of the CAS ticket behind it, for single log-out */
  @Index()
  @Property({ length: 43, nullable: true })
  casTicketHash: string | null = null;

  /** where to go afterwards: a path of ours */
  @Property({ length: 500 })
  returnTo!: string;

  @Index()
  @Property({ type: InstantType })
  expiresAt!: Instant;

  @Property({ type: InstantType, nullable: true })
  usedAt: Instant | null = null;
}
