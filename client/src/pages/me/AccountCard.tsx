import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { Card } from '../../ui/Card';
import { Row } from '../../ui/Row';
import { pageTexts } from '../texts';

/** The ways to what concerns one's account. */
export function AccountCard(): ReactNode {
  const t = useTexts(pageTexts);
  return (
    <Card title={t('account')}>
      <Row icon="shield" title={t('security')} hint={t('securityHint')} onPress={() => open(routes.security)} />
      <Row icon="bell" title={t('reminders')} hint={t('remindersHint')} onPress={() => open(routes.reminders)} />
    </Card>
  );
}
