import type { ReactNode } from 'react';
import { timeOf } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { counsellingTexts } from './texts';
import { partsOf, type TimeSlot } from './week';

interface TimeChipsProps {
  slots: readonly TimeSlot[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** A day's times; full ones are grey, say 人数已满 and cannot be picked. */
export function TimeChips({ slots, chosen, onChoose }: TimeChipsProps): ReactNode {
  const t = useTexts(counsellingTexts);
  const stateOf = (slot: TimeSlot): string => {
    if (slot.bookable.ok) return t('left', { n: slot.remaining });
    return slot.remaining === 0 ? t('full') : t('notNow');
  };
  if (slots.length === 0) return <Box className="times-none">{t('noSlots')}</Box>;
  return (
    <Box>
      {partsOf(slots).map(({ part, slots: found }) => (
        <Box key={part} role="group" label={t(part)}>
          <Box className="times-part" decorative>
            {t(part)}
          </Box>
          <Box className="times">
            {found.map((slot) => (
              <Press
                key={slot.id}
                className={`time ${slot.id === chosen ? 'is-chosen' : ''}`}
                label={t('slotLabel', { time: timeOf(slot.startsAt), state: stateOf(slot) })}
                disabled={!slot.bookable.ok}
                pressed={slot.id === chosen}
                onPress={() => onChoose(slot.id)}
              >
                <Words className="time-at">{timeOf(slot.startsAt)}</Words>
                <Words className="time-state">{stateOf(slot)}</Words>
              </Press>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
