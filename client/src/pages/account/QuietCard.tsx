import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Time } from '../../ui/base/Time';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Tick } from '../../ui/Tick';
import type { ReminderCardProps } from './ChannelsCard';
import { quietOf, USUAL_QUIET } from './reminderDraft';
import { accountTexts } from './texts';

/** The hours in which nothing disturbs. */
export function QuietCard({ settings, draft, onChange }: ReminderCardProps): ReactNode {
  const t = useTexts(accountTexts);
  const { from, to } = quietOf(draft, settings);
  const on = from !== to;
  return (
    <Card title={t('quiet')}>
      <Tick
        text={t('quietOn')}
        checked={on}
        onChange={(checked) => onChange({ ...draft, quiet: checked ? USUAL_QUIET : { from: to, to } })}
      />
      {on ? (
        <Box>
          <Box className="quiet">
            <Words className="quiet-word">{t('quietFrom')}</Words>
            <Time
              label={t('quietFrom')}
              value={from}
              onChange={(value) => onChange({ ...draft, quiet: { from: value, to } })}
            />
          </Box>
          <Box className="quiet">
            <Words className="quiet-word">{t('quietTo')}</Words>
            <Time
              label={t('quietTo')}
              value={to}
              onChange={(value) => onChange({ ...draft, quiet: { from, to: value } })}
            />
          </Box>
          {to < from ? <Box className="account-hint">{t('quietNextDay', { time: to })}</Box> : null}
        </Box>
      ) : null}
    </Card>
  );
}
