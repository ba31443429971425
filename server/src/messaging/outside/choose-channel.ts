import type { Channel } from '../delivery.entity.js';
import type { MessageKind } from '../message-kind.js';
import type { Preferences } from '../preferences/preferences.reads.js';
import { isReachable, type Reach } from './reach.js';

export const subscriptionOf = (kind: MessageKind): string => kind.subscription ?? 'RESULT';

/** The first channel after the given ones that reaches the person and that he or she wants; null: the inbox alone. */
export function chooseChannel(
  channels: readonly Channel[],
  kind: MessageKind,
  reach: Reach,
  preferences: Preferences,
  tried: readonly Channel[] = [],
): Channel | null {
  const found = channels.find(
    (channel) =>
      !tried.includes(channel) &&
      preferences.wants(kind.category, channel) &&
      isReachable(reach, channel, subscriptionOf(kind)),
  );
  return found ?? null;
}
