import { useState, type ReactNode } from 'react';
import type { TimelineEntryFieldsFragment } from '../graph/graphql';
import { dayOf, sayDateWeekday, sayPast, timeOf } from '../lib/dates';
import { useTexts } from '../lib/i18n/texts';
import { Box } from '../ui/base/Box';
import { Press } from '../ui/base/Press';
import { Words } from '../ui/base/Words';
import { Card } from '../ui/Card';
import { reviewTexts } from './texts';
import type { Tone } from '../ui/tone';
import './Timeline.scss';

interface TimelineProps {
  /** newest first */
  entries: readonly TimelineEntryFieldsFragment[];
  nextStep: string | null;
  tone: Tone;
}

/** Where it stands, how it came there, and what comes next. */
export function Timeline({ entries, nextStep, tone }: TimelineProps): ReactNode {
  const t = useTexts(reviewTexts);
  const [exact, setExact] = useState(false);
  return (
    <Card title={t('progress')}>
      <Box as="ol" className="timeline">
        {nextStep ? (
          <Box as="li" className="timeline-item is-next">
            <Box className="timeline-dot" decorative />
            <Box className="timeline-next">{t('next', { step: nextStep })}</Box>
          </Box>
        ) : null}
        {entries.map((entry, index) => (
          <Box
            as="li"
            key={`${entry.at} ${entry.action}`}
            className={`timeline-item ${index === 0 ? `is-now now-${tone}` : ''}`}
          >
            <Box className="timeline-dot" decorative />
            <Press className="timeline-head" onPress={() => setExact(!exact)}>
              <Words className="timeline-title">{entry.toLabel}</Words>
              <Words className="timeline-at">
                {exact ? `${sayDateWeekday(dayOf(entry.at))} ${timeOf(entry.at)}` : sayPast(entry.at)}
              </Words>
            </Press>
            <Box className="timeline-by">{`${entry.actor} · ${entry.label}`}</Box>
            {entry.note ? <Box className="timeline-note">{`“${entry.note}”`}</Box> : null}
          </Box>
        ))}
      </Box>
    </Card>
  );
}
