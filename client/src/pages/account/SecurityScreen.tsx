import { useState, type ReactNode } from 'react';
import { MySignInsDocument, type AccountSignInsFragment } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { DevicesCard } from './DevicesCard';
import { accountTexts } from './texts';
import { WaysCard } from './WaysCard';
import './account.scss';

/** 登录与安全: how I sign in, and where I am signed in. */
export function SecurityScreen(): ReactNode {
  const t = useTexts(accountTexts);
  const { data, failure, refresh, put } = useAsk(MySignInsDocument, {});
  usePull(refresh);
  const [now] = useState(() => Date.now());
  const account = data?.viewer?.account;
  const changed = (next: AccountSignInsFragment): void => {
    if (data?.viewer) put({ ...data, viewer: { ...data.viewer, account: next } });
  };
  return (
    <Screen title={t('security')}>
      {account && data ? (
        <Box>
          <Stale failure={failure} retry={() => void refresh()} />
          <WaysCard
            account={account}
            ways={data.service.signInWays}
            onChanged={changed}
            onBound={() => void refresh()}
          />
          <DevicesCard account={account} now={now} onChanged={changed} />
        </Box>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={2} />
      )}
    </Screen>
  );
}
