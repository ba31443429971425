import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { Empty } from '../../ui/Empty';
import { Screen } from '../../ui/Screen';
import { pageTexts } from '../texts';

/** An address of a function that this version does not have. */
export function Unknown(): ReactNode {
  const t = useTexts(pageTexts);
  const action = { text: t('toHome'), onPress: () => open(routes.home) };
  return (
    <Screen title={t('appName')}>
      <Empty icon="alert" title={t('notHere')} action={action} />
    </Screen>
  );
}
