import type { RequestContext } from '../../campus/request-context.js';
import { may } from '../../campus/permissions.js';
import { inList } from '../../platform/db/in-list.js';
import type { Page } from '../../platform/graph/keyset.js';
import { pageOfPlainList } from '../../platform/graph/plain-list.js';
import type { Channel, DeliveryState } from '../delivery.entity.js';
import { MESSAGES_OPERATE } from '../messaging.permissions.js';

/** A delivery as people who look after the channels see it: what it says is not among it. */
export interface DeliveryRow {
  readonly __typename: 'Delivery';
  readonly id: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly template: string;
  readonly subjectType: string;
  readonly accountId: string;
  readonly username: string;
  readonly displayName: string;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly msgid: string | null;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly sentAt: number | null;
}

const COLUMNS =
  "'Delivery' AS __typename, delivery.id, delivery.channel, delivery.state, delivery.template," +
  ' delivery.subject_type AS subjectType, delivery.account_id AS accountId, account.username,' +
  ' account.display_name AS displayName, delivery.attempts, delivery.error_code AS errorCode, delivery.msgid,' +
  ' delivery.created_at AS createdAt, delivery.due_at AS dueAt, delivery.sent_at AS sentAt';
const FROM = 'delivery JOIN account ON account.id = delivery.account_id';

/** Dead letters: what waits for a person's decision. */
export const DEAD_LETTERS: readonly DeliveryState[] = ['FAILED', 'UNKNOWN'];

export interface DeliveryFilter {
  readonly states: readonly DeliveryState[] | null | undefined;
  readonly channel: Channel | null | undefined;
  readonly first: number;
  readonly after: string | null | undefined;
}

/** Deliveries of these states, newest first. */
export function readDeliveries(context: RequestContext, filter: DeliveryFilter): Page<DeliveryRow> {
  const states = filter.states == null || filter.states.length === 0 ? DEAD_LETTERS : filter.states;
  const list = inList(states);
  const narrow = filter.channel == null ? [] : [filter.channel];
  return pageOfPlainList<DeliveryRow>(context.services.database, {
    first: filter.first,
    after: filter.after,
    columns: COLUMNS,
    from: FROM,
    condition: {
      where: `delivery.state IN ${list.sql}${narrow.length === 0 ? '' : ' AND delivery.channel = ?'}`,
      params: [...list.params, ...narrow],
    },
    order: { sort: 'delivery.created_at', id: 'delivery.id' },
    direction: 'DESC',
    sortOf: (row) => row.createdAt,
  });
}

/** These deliveries, in the order asked for; those that there are not are left out. */
export async function deliveriesById(context: RequestContext, ids: readonly string[]): Promise<DeliveryRow[]> {
  if (ids.length === 0) return [];
  const list = inList(ids);
  const rows = await context.services.database.all<DeliveryRow>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE delivery.id IN ${list.sql}`,
    list.params,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** For `node`. */
export async function readDelivery(context: RequestContext, id: string): Promise<DeliveryRow | null> {
  if (!may(context.actor, MESSAGES_OPERATE)) return null;
  return (await deliveriesById(context, [id]))[0] ?? null;
}
