import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { OfficeContacts } from './OfficeContacts';
import type { Door } from './readDoor';
import { applicationTexts } from './texts';

/** Why one cannot apply now, and whom to ask. */
export function ClosedCard({ info }: { info: Door['info'] }): ReactNode {
  const t = useTexts(applicationTexts);
  return (
    <Card title={t('closed')} tone="warn">
      {info.closedReason ? <Box>{info.closedReason}</Box> : null}
      <OfficeContacts office={info.ownerOffice} />
    </Card>
  );
}
