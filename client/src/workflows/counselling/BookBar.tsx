import type { ReactNode } from 'react';
import { saySpan } from '../../lib/dates';
import type { Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import type { TimeSlot } from './week';

interface BookBarProps {
  slot: TimeSlot | undefined;
  pending: boolean;
  failure: Failure | null;
  onBook: () => void;
}

// refusals after which one's own bookings are the place to look
const LOOK_AT_MINE: readonly string[] = ['OVERLAP', 'ALREADY_DONE', 'QUOTA_USED', 'INELIGIBLE', 'NETWORK'];

/** What one is about to book, the button, and in words why it did not work. */
export function BookBar({ slot, pending, failure, onBook }: BookBarProps): ReactNode {
  const t = useTexts(counsellingTexts);
  return (
    <Box>
      {failure ? (
        <Notice
          tone="bad"
          text={sayFailure(failure)}
          {...(LOOK_AT_MINE.includes(failure.code)
            ? { action: { text: t('seeMine'), onPress: () => open(paths.mine) } }
            : {})}
        />
      ) : null}
      <Box className="bookbar-when" live="polite">
        {slot ? saySpan(slot.startsAt, slot.endsAt) : t('pick')}
      </Box>
      <Button text={failure?.unanswered ? t('retry') : t('submit')} disabled={!slot} busy={pending} onPress={onBook} />
    </Box>
  );
}
