import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';
import { OfficePhones } from '../OfficePhones';
import { pageTexts } from '../texts';
import type { HomeFunction } from './modules';

/** Why a function is closed, and whom one may ring. */
export function ClosedSheet({ item, onClose }: { item: HomeFunction; onClose: () => void }): ReactNode {
  const t = useTexts(pageTexts);
  const kit = useTexts(uiTexts);
  return (
    <Sheet title={item.title} onClose={onClose} actions={<Button text={kit('know')} onPress={onClose} />}>
      <Box className="closed-why">{item.open ? t('notHere') : (item.closedReason ?? t('functionClosed'))}</Box>
      <OfficePhones office={item.ownerOffice} />
    </Sheet>
  );
}
