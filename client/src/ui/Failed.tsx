import type { ReactNode } from 'react';
import { sayFailure } from '../lib/graph/sayFailure';
import type { Failure } from '../lib/graph/failure';
import { useTexts } from '../lib/i18n/texts';
import { Empty } from './Empty';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import { uiTexts } from './texts';

/** A whole page that did not load, with a retry. */
export function Failed({ failure, retry }: { failure: Failure; retry: () => void }): ReactNode {
  const t = useTexts(uiTexts);
  // the sign-in page is on its way
  if (failure.code === 'UNAUTHENTICATED') return <Skeleton />;
  const icon = failure.code === 'NETWORK' ? 'offline' : 'alert';
  return (
    <Empty
      alert
      icon={icon}
      title={t('failed')}
      hint={sayFailure(failure)}
      action={{ text: t('retry'), onPress: retry }}
    />
  );
}

/** What is shown may be old, since refreshing it failed. */
export function Stale({ failure, retry }: { failure: Failure | null; retry: () => void }): ReactNode {
  const t = useTexts(uiTexts);
  if (!failure || failure.code === 'UNAUTHENTICATED') return null;
  return <Notice tone="warn" text={sayFailure(failure)} action={{ text: t('retry'), onPress: retry }} />;
}
