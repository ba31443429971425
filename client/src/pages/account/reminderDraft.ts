import type { ChannelPreferenceInput, ReminderSettingsFragment } from '../../graph/graphql';

/** HH:MM in Shanghai; equal means never quiet. */
export interface Quiet {
  from: string;
  to: string;
}

/** What the person changed and did not save yet. */
export interface ReminderDraft {
  /** by `category channel` */
  channels: Readonly<Record<string, boolean>>;
  quiet: Quiet | null;
}

export const NOTHING_CHANGED: ReminderDraft = { channels: {}, quiet: null };
export const USUAL_QUIET: Quiet = { from: '22:30', to: '07:00' };

const keyOf = (category: string, channel: string): string => `${category} ${channel}`;

/** Whether a channel is on as the draft has it. */
export function isOn(draft: ReminderDraft, category: string, item: { channel: string; enabled: boolean }): boolean {
  return draft.channels[keyOf(category, item.channel)] ?? item.enabled;
}

/** Switches a channel in the draft. */
export function switched(draft: ReminderDraft, category: string, channel: string, on: boolean): ReminderDraft {
  return { ...draft, channels: { ...draft.channels, [keyOf(category, channel)]: on } };
}

/** The quiet hours as the draft has them. */
export function quietOf(draft: ReminderDraft, settings: ReminderSettingsFragment): Quiet {
  return draft.quiet ?? { from: settings.quietFrom, to: settings.quietTo };
}

/** What differs from what is saved, as the mutation takes it; null when nothing does. */
export function changesOf(
  draft: ReminderDraft,
  settings: ReminderSettingsFragment,
): { channels: ChannelPreferenceInput[]; quietFrom?: string; quietTo?: string } | null {
  const channels = settings.categories.flatMap(({ category, channels: known }) =>
    known
      .filter((item) => isOn(draft, category, item) !== item.enabled)
      .map((item) => ({ category, channel: item.channel, enabled: !item.enabled })),
  );
  const { from, to } = quietOf(draft, settings);
  const quiet = from !== settings.quietFrom || to !== settings.quietTo ? { quietFrom: from, quietTo: to } : {};
  return channels.length > 0 || 'quietFrom' in quiet ? { channels, ...quiet } : null;
}
