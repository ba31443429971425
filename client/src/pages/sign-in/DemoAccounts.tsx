import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Row } from '../../ui/Row';
import { signInTexts } from './texts';
import { DEMO_ACCOUNTS } from './demo';

/** The demo students, each filled in by a tap. */
export function DemoAccounts({ onPick }: { onPick: (username: string) => void }): ReactNode {
  const t = useTexts(signInTexts);
  return (
    <Card title={t('demo')}>
      <Box className="signin-hint">{t('demoHint')}</Box>
      {DEMO_ACCOUNTS.map(({ username, who }) => (
        <Row key={username} icon="user" title={username} hint={t(who)} onPress={() => onPick(username)} />
      ))}
    </Card>
  );
}
