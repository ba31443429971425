import type { Channel } from '../delivery.entity.js';
import type { MessageAudience } from '../message-kind.js';

/** A delivery in the hands of a pusher. */
export interface Outgoing {
  readonly id: string;
  readonly outboxId: string;
  readonly accountId: string;
  readonly audience: MessageAudience;
  readonly channel: Channel;
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly attempts: number;
  /** sealed, bound to the batch; null until it has been put into words */
  readonly payload: string | null;
  readonly batch: string | null;
  /** when it was sent a second time, not knowing of the first */
  readonly resentAt: number | null;
}

export const OUTGOING_COLUMNS =
  'id, outbox_id AS outboxId, account_id AS accountId, audience, channel, template, subject_type AS subjectType,' +
  ' subject_id AS subjectId, attempts, payload, batch,' +
  ' resent_at AS resentAt';

/** What a payload is bound to: those of one batch share its bytes. */
export const boundTo = (batch: string): string => `delivery.payload:${batch}`;
