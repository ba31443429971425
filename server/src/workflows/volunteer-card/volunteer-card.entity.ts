import { Entity, PrimaryKey, Property } from '@mikro-orm/core';
import type { Instant } from '../../kernel/clock.js';
import { InstantType, uuidColumn } from '../../platform/orm/columns.js';
import { VOLUNTEER_CARD_DETAILS } from './volunteer-card.workflow.js';

/** What only an application for a new volunteer card asks. Null where a draft says nothing yet. */
@Entity({ tableName: VOLUNTEER_CARD_DETAILS })
export class VolunteerCardApplication {
  @PrimaryKey({ columnType: uuidColumn })
  submissionId!: string;

  /** LOST, DAMAGED or NAME_CHANGED */
  @Property({ length: 16, nullable: true })
  reason: string | null = null;

  /** what happened, in the student's words; sealed with the field key and bound to the application */
  @Property({ columnType: 'text', nullable: true })
  statement: string | null = null;

  @Property({ type: InstantType })
  writtenAt!: Instant;
}
