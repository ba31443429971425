import type { Instant } from '../../kernel/clock.js';
import type { Sql } from '../../platform/db/sql.js';
import type { Services } from '../../platform/services.js';
import { isFixed } from '../message-kind.js';
import { kindOf, type MessageSources } from '../message-source.js';
import { readPreferences, type Preferences } from '../preferences/preferences.reads.js';
import { subscriptionOf } from './choose-channel.js';
import type { Outgoing } from './outgoing.js';
import { afterQuiet } from './quiet-hours.js';
import { isReachable, readReach, type Reach } from './reach.js';
import { openThrottle, type Throttle } from './throttle.js';

export type Fate =
  | { readonly kind: 'SEND' }
  | { readonly kind: 'WAIT'; readonly until: Instant }
  /** `next`: the channels after this one are to try */
  | { readonly kind: 'END'; readonly state: 'SKIPPED' | 'FAILED'; readonly code: string; readonly next: boolean };

/** What becomes of these. */
export interface Verdict {
  readonly rows: readonly Outgoing[];
  readonly to: Fate;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly reaches: ReadonlyMap<string, Reach>;
  readonly reachFor: (rows: readonly Outgoing[]) => Promise<ReadonlyMap<string, Reach>>;
  readonly preferencesOf: (accountId: string) => Preferences;
}

const END = (state: 'SKIPPED' | 'FAILED', code: string, next: boolean): Fate => ({ kind: 'END', state, code, next });

/** Looks once more, at the last moment, whether each message still stands, is wanted, can arrive and may go now. */
export async function judge(
  tx: Sql,
  services: Services,
  sources: MessageSources,
  rows: readonly Outgoing[],
  now: Instant,
): Promise<Judged> {
  const accountIds = rows.map((row) => row.accountId);
  const reaches = await readReach(tx, accountIds);
  const preferencesOf = await readPreferences(tx, accountIds, services.config.identity.quietHours);
  const standing = await whatStands(tx, sources, rows, now);
  const weComs = rows.filter((row) => row.channel === 'WECOM').map((row) => row.accountId);
  const throttle = weComs.length === 0 ? null : await openThrottle(tx, weComs, now);
  const groups = new Map<string, { rows: Outgoing[]; to: Fate }>();
  for (const row of rows) {
    const to = standing.has(row.id)
      ? fateOf(row, sources, reaches.get(row.accountId), preferencesOf(row.accountId), throttle, now)
      : END('SKIPPED', 'NO_LONGER_OWED', false);
    const key = JSON.stringify(to);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rows: [row], to });
    else group.rows.push(row);
  }
  return {
    verdicts: [...groups.values()],
    reaches,
    reachFor: (others) =>
      readReach(
        tx,
        others.map((row) => row.accountId),
      ),
    preferencesOf,
  };
}

function fateOf(
  row: Outgoing,
  sources: MessageSources,
  reach: Reach | undefined,
  preferences: Preferences,
  throttle: Throttle | null,
  now: Instant,
): Fate {
  const kind = kindOf(sources.of(row.subjectType), row.template);
  if (reach === undefined || reach.disabled) return END('SKIPPED', 'NO_ADDRESS', false);
  if (!preferences.wants(kind.category, row.channel)) return END('SKIPPED', 'NOT_WANTED', true);
  if (!isReachable(reach, row.channel, subscriptionOf(kind))) {
    return END('FAILED', row.channel === 'WECHAT' ? 'NO_CONSENT' : 'NO_ADDRESS', true);
  }
  const quietEnds = isFixed(kind.category) || kind.urgent === true ? now : afterQuiet(now, preferences.quiet);
  const until = quietEnds > now ? quietEnds : (throttle?.take(row.accountId) ?? null);
  return until === null ? { kind: 'SEND' } : { kind: 'WAIT', until };
}

/** Ids of the deliveries whose message still has its reason. */
async function whatStands(
  tx: Sql,
  sources: MessageSources,
  rows: readonly Outgoing[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const groups = new Map<string, Outgoing[]>();
  for (const row of rows.filter(({ subjectType }) => sources.knows(subjectType))) {
    const key = `${row.subjectType} ${row.template}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const standing = new Set<string>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const ids = [...new Set(group.map((row) => row.subjectId))];
    const reasons = await sources.of(first.subjectType).standing(tx, first.template, ids, now);
    for (const row of group) if (reasons.has(row.subjectId)) standing.add(row.id);
  }
  return standing;
}
