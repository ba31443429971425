import type { ReactNode } from 'react';
import type { ReminderSettingsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Toggles } from '../../ui/Toggles';
import { isOn, switched, type ReminderDraft } from './reminderDraft';
import { accountTexts } from './texts';

export interface ReminderCardProps {
  settings: ReminderSettingsFragment;
  draft: ReminderDraft;
  onChange: (draft: ReminderDraft) => void;
}

/** Kinds of messages, and for each the channels that reach this person. */
export function ChannelsCard({ settings, draft, onChange }: ReminderCardProps): ReactNode {
  const t = useTexts(accountTexts);
  const reachable = settings.channels;
  return (
    <Card title={t('remindersWhere')}>
      <Box className="account-hint">{t(reachable.length > 0 ? 'remindersInApp' : 'remindersNone')}</Box>
      {reachable.length > 0
        ? settings.categories.map(({ category, label, fixed, channels }) => (
            <Box key={category} className="reminder">
              <Box className="reminder-label">{label}</Box>
              {fixed ? <Box className="account-hint">{t('fixed')}</Box> : null}
              <Toggles
                label={label}
                disabled={fixed}
                options={channels
                  .filter(({ channel }) => reachable.includes(channel))
                  .map((item) => ({ value: item.channel, text: item.label, on: isOn(draft, category, item) }))}
                onChange={(channel, on) => onChange(switched(draft, category, channel, on))}
              />
            </Box>
          ))
        : null}
    </Card>
  );
}
