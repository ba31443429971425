import { useEffect, type ReactNode } from 'react';
import { MeDocument, type MeQuery, type OfficeFieldsFragment } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { unreadStore } from '../../lib/unread';
import { usePull } from '../../lib/usePull';
import { closeWeComWindow, inWeComWindow } from '../../lib/wecom/window';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { OfficePhones } from '../OfficePhones';
import { SignOutButton } from '../SignOutButton';
import { pageTexts } from '../texts';
import { AccountCard } from './AccountCard';
import { LanguageCard } from './LanguageCard';
import { ProfileCard } from './ProfileCard';

/** 我的: who I am, my language, whom to ring, out. */
export default function MePage(): ReactNode {
  const t = useTexts(pageTexts);
  const { data, failure, refresh } = useAsk(MeDocument, {});
  usePull(refresh);
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) unreadStore.set(viewer.unreadCount);
  }, [viewer]);
  return (
    <Screen title={t('me')} tab="me">
      {viewer && data ? (
        <>
          <Stale failure={failure} retry={() => void refresh()} />
          <ProfileCard viewer={viewer} />
          <AccountCard />
          <LanguageCard />
          <Card title={t('phones')}>
            {officesOf(data).map((office) => (
              <OfficePhones key={office.code} office={office} />
            ))}
          </Card>
          <Box className="me-out">
            {inWeComWindow() ? (
              <Button kind="plain" text={t('toWeCom')} onPress={() => void closeWeComWindow()} />
            ) : null}
            <SignOutButton />
          </Box>
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={3} />
      )}
    </Screen>
  );
}

function officesOf(data: MeQuery): OfficeFieldsFragment[] {
  const offices = new Map<string, OfficeFieldsFragment>();
  for (const { ownerOffice } of data.workflows) {
    if (ownerOffice.contacts.length > 0) offices.set(ownerOffice.code, ownerOffice);
  }
  return [...offices.values()];
}
