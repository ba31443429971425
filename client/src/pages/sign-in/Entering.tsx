import type { ReactNode } from 'react';
import { Box } from '../../ui/base/Box';
import { Screen } from '../../ui/Screen';
import { useTexts } from '../../lib/i18n/texts';
import { signInTexts } from './texts';

/** Nothing to do: one is being signed in. */
export function Entering({ text }: { text: string }): ReactNode {
  const t = useTexts(signInTexts);
  return (
    <Screen title={t('signIn')} bare>
      <Box className="entering" role="status">
        <Box className="entering-spin" decorative />
        <Box>{text}</Box>
      </Box>
    </Screen>
  );
}
