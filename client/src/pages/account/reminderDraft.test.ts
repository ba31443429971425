import { describe, expect, it } from 'vitest';
import type { ReminderSettingsFragment } from '../../graph/graphql';
import { changesOf, isOn, NOTHING_CHANGED, switched } from './reminderDraft';

const settings: ReminderSettingsFragment = {
  categories: [
    {
      category: 'APPOINTMENT',
      label: 'Appointments',
      fixed: false,
      channels: [
        { channel: 'WECOM', label: 'WeCom', enabled: true },
        { channel: 'MAIL', label: 'Mail', enabled: false },
      ],
    },
  ],
  quietFrom: '22:30',
  quietTo: '07:00',
  channels: ['WECOM', 'MAIL'],
};
const [appointment] = settings.categories;

describe('what is sent of changed reminders', () => {
  it('nothing, as long as nothing differs: switched there and back is no change', () => {
    expect(changesOf(NOTHING_CHANGED, settings)).toBeNull();
    const off = switched(NOTHING_CHANGED, 'APPOINTMENT', 'WECOM', false);
    expect(isOn(off, 'APPOINTMENT', appointment!.channels[0]!)).toBe(false);
    expect(changesOf(switched(off, 'APPOINTMENT', 'WECOM', true), settings)).toBeNull();
    expect(changesOf({ channels: {}, quiet: { from: '22:30', to: '07:00' } }, settings)).toBeNull();
  });

  it('only what differs, quiet hours as a pair', () => {
    const draft = switched(NOTHING_CHANGED, 'APPOINTMENT', 'MAIL', true);
    expect(changesOf(draft, settings)).toEqual({
      channels: [{ category: 'APPOINTMENT', channel: 'MAIL', enabled: true }],
    });
    expect(changesOf({ ...draft, quiet: { from: '07:00', to: '07:00' } }, settings)).toEqual({
      channels: [{ category: 'APPOINTMENT', channel: 'MAIL', enabled: true }],
      quietFrom: '07:00',
      quietTo: '07:00',
    });
  });
});
