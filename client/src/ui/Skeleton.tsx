import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { useTexts } from '../lib/i18n/texts';
import { uiTexts } from './texts';
import './Skeleton.scss';

/** Grey cards in the place of what is coming, so that nothing jumps. */
export function Skeleton({ cards = 2, lines = 3 }: { cards?: number; lines?: number }): ReactNode {
  const t = useTexts(uiTexts);
  return (
    <Box role="status" label={t('loading')}>
      {Array.from({ length: cards }, (_, card) => (
        <Box key={card} className="card skeleton" decorative>
          {Array.from({ length: lines }, (_line, line) => (
            <Box key={line} className="skeleton-line" style={{ width: `${[52, 90, 72, 84][line % 4]}%` }} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
