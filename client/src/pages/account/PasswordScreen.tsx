import type { ReactNode } from 'react';
import { MyPasswordDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { back, useParam } from '../../lib/nav';
import { Box } from '../../ui/base/Box';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { uiTexts } from '../../ui/texts';
import { SignOutButton } from '../SignOutButton';
import { PasswordForm } from './PasswordForm';
import { accountTexts } from './texts';
import './account.scss';

/** 修改密码; with `must` in the address it comes before everything else. */
export function PasswordScreen(): ReactNode {
  const t = useTexts(accountTexts);
  const kit = useTexts(uiTexts);
  const must = useParam('must') !== '';
  const from = useParam('from');
  const { data, failure, refresh } = useAsk(MyPasswordDocument, {});
  const account = data?.viewer?.account;
  return (
    <Screen title={t('password')}>
      {account?.hasPassword ? (
        <Box>
          {must && account.mustChangePassword ? <Notice tone="warn" text={t('mustChange')} /> : null}
          <PasswordForm own={[account.username, account.displayName]} from={must ? from : null} />
        </Box>
      ) : account ? (
        <Empty
          icon="shield"
          title={t('noPassword')}
          hint={t('noPasswordHint')}
          action={{ text: kit('back'), onPress: back }}
        />
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={2} />
      )}
      {must ? (
        <Box className="account-out">
          <SignOutButton />
        </Box>
      ) : null}
    </Screen>
  );
}
