import type { DeliveryRowFragment, DeliveryState, MessageChannel } from '../../graph/graphql';

export type Delivery = DeliveryRowFragment;

/** What of the deliveries is listed. */
export const views = {
  stuck: ['FAILED', 'UNKNOWN'],
  waiting: ['PENDING', 'SENDING'],
  sent: ['SENT'],
  over: ['SKIPPED', 'RECALLED', 'DISMISSED'],
} as const satisfies Record<string, readonly DeliveryState[]>;

export type View = keyof typeof views;
export const channels = ['WECOM', 'WECHAT', 'MAIL'] as const satisfies readonly MessageChannel[];

export interface Place {
  view: View;
  channel: MessageChannel | null;
}

/** Where one is, by the address; nonsense counts as nothing. */
export function readPlace(search: URLSearchParams): Place {
  const view = search.get('view') ?? '';
  return {
    view: Object.hasOwn(views, view) ? (view as View) : 'stuck',
    channel: channels.find((channel) => channel === search.get('channel')) ?? null,
  };
}

export function writePlace(place: Place): URLSearchParams {
  const next = new URLSearchParams();
  if (place.view !== 'stuck') next.set('view', place.view);
  if (place.channel) next.set('channel', place.channel);
  return next;
}

export type Act = 'retry' | 'dismiss' | 'recall';
/** As many as the graph takes at once. */
export const MOST = 200;

/**
 * Which of the ticked rows an act is for. Recalling is WeCom's and ends a day after sending; an act on rows it isn't
 * for would be refused as a whole.
 */
export function fitFor(act: Act, rows: readonly Delivery[], now = Date.now()): Delivery[] {
  return rows.filter((row) => {
    if (act === 'recall') return row.state === 'SENT' && !!row.recallableUntil && Date.parse(row.recallableUntil) > now;
    return row.state === 'FAILED' || row.state === 'UNKNOWN';
  });
}
