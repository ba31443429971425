import type { ChannelPreferenceInput, MessageChannel, PreferenceFieldsFragment } from '../../graph/graphql';

export type Preferences = PreferenceFieldsFragment;

/** The preferences as they are being changed. */
export interface PreferenceDraft {
  /** `category channel` of everything that is switched on */
  on: ReadonlySet<string>;
  quiet: boolean;
  from: string;
  to: string;
}

export const slot = (category: string, channel: MessageChannel) => `${category} ${channel}`;

export function draftOf(preferences: Preferences): PreferenceDraft {
  const { categories, quietFrom, quietTo } = preferences;
  const quiet = quietFrom !== quietTo;
  return {
    on: new Set(
      categories.flatMap(({ category, channels }) =>
        channels.filter(({ enabled }) => enabled).map(({ channel }) => slot(category, channel)),
      ),
    ),
    quiet,
    // What is proposed when somebody switches quiet hours on.
    from: quiet ? quietFrom : '22:00',
    to: quiet ? quietTo : '07:00',
  };
}

export function switched(draft: PreferenceDraft, category: string, channel: MessageChannel): PreferenceDraft {
  const on = new Set(draft.on);
  if (!on.delete(slot(category, channel))) on.add(slot(category, channel));
  return { ...draft, on };
}

/** Only what was changed, so that two windows don't undo each other; equal times mean never quiet. */
export function inputOf(preferences: Preferences, draft: PreferenceDraft) {
  const channels: ChannelPreferenceInput[] = preferences.categories.flatMap((category) =>
    category.fixed
      ? []
      : category.channels
          .map(({ channel, enabled }) => ({ channel, enabled, now: draft.on.has(slot(category.category, channel)) }))
          .filter(({ enabled, now }) => enabled !== now)
          .map(({ channel, now }) => ({ category: category.category, channel, enabled: now })),
  );
  const [quietFrom, quietTo] = draft.quiet ? [draft.from, draft.to] : ['00:00', '00:00'];
  const was = preferences.quietFrom !== preferences.quietTo;
  const same = draft.quiet ? quietFrom === preferences.quietFrom && quietTo === preferences.quietTo : !was;
  return same ? { channels } : { channels, quietFrom, quietTo };
}

export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Why the quiet hours can't be kept as typed. */
export function quietFault({ quiet, from, to }: PreferenceDraft): 'time' | 'equal' | null {
  if (!quiet) return null;
  if (!isTime(from) || !isTime(to)) return 'time';
  return from === to ? 'equal' : null;
}
