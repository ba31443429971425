import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import type { Paged } from '../lib/paged';
import { Box } from './base/Box';
import { Button } from './Button';
import { uiTexts } from './texts';
import './More.scss';

/** The end of a list that goes on: scrolling loads by itself, the button is for those who do not scroll. */
export function More({ paged }: { paged: Pick<Paged<unknown>, 'more' | 'loadingMore' | 'loadMore'> }): ReactNode {
  const t = useTexts(uiTexts);
  if (!paged.more) return null;
  return (
    <Box className="more">
      <Button kind="quiet" text={t('loadMore')} busy={paged.loadingMore} onPress={() => void paged.loadMore()} />
    </Box>
  );
}
