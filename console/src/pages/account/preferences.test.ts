import { describe, expect, it } from 'vitest';
import { type Preferences, draftOf, inputOf, quietFault, slot, switched } from './preferences';

const channels = (wecom: boolean, mail: boolean) => [
  { channel: 'WECOM' as const, label: '', enabled: wecom },
  { channel: 'MAIL' as const, label: '', enabled: mail },
];
const mine: Preferences = {
  quietFrom: '22:00',
  quietTo: '07:30',
  channels: ['WECOM', 'MAIL'],
  categories: [
    { category: 'APPOINTMENT', label: '', fixed: false, channels: channels(true, false) },
    { category: 'SECURITY', label: '', fixed: true, channels: channels(true, true) },
  ],
};

describe('preferences of messages', () => {
  it('untouched change nothing', () => {
    expect(inputOf(mine, draftOf(mine))).toEqual({ channels: [] });
  });

  it('send what was changed and no more, and never what is fixed', () => {
    let draft = switched(draftOf(mine), 'APPOINTMENT', 'MAIL');
    draft = switched(draft, 'SECURITY', 'MAIL');
    expect(inputOf(mine, draft).channels).toEqual([{ category: 'APPOINTMENT', channel: 'MAIL', enabled: true }]);
    const off = switched(draftOf(mine), 'APPOINTMENT', 'WECOM');
    expect(inputOf(mine, off).channels).toEqual([{ category: 'APPOINTMENT', channel: 'WECOM', enabled: false }]);
    expect(switched(off, 'APPOINTMENT', 'WECOM').on.has(slot('APPOINTMENT', 'WECOM'))).toBe(true);
  });

  it('know quiet hours from none', () => {
    const none = { ...mine, quietFrom: '00:00', quietTo: '00:00' };
    expect(draftOf(none)).toMatchObject({ quiet: false, from: '22:00', to: '07:00' });
    expect(inputOf(none, { ...draftOf(none), quiet: true })).toMatchObject({ quietFrom: '22:00', quietTo: '07:00' });
    expect(inputOf(none, draftOf(none))).toEqual({ channels: [] });
    expect(inputOf(mine, { ...draftOf(mine), quiet: false })).toMatchObject({ quietFrom: '00:00', quietTo: '00:00' });
  });

  it('name a time that is none', () => {
    const draft = draftOf(mine);
    expect(quietFault(draft)).toBeNull();
    expect(quietFault({ ...draft, from: '24:00' })).toBe('time');
    expect(quietFault({ ...draft, to: '' })).toBe('time');
    expect(quietFault({ ...draft, from: '07:30' })).toBe('equal');
    expect(quietFault({ ...draft, from: 'x', quiet: false })).toBeNull();
  });
});
