import type { ReactNode } from 'react';
import { FeedbackThreadDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { replace, useParam } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { feedbackTexts } from './texts';
import { Thread } from './Thread';

/** One thread of mine. */
export function ThreadScreen(): ReactNode {
  const t = useTexts(feedbackTexts);
  const id = useParam('id');
  const { data, failure, refresh } = useAsk(FeedbackThreadDocument, { id });
  usePull(refresh);
  const feedback = data?.node?.__typename === 'Feedback' ? data.node : null;
  const student = data?.viewer?.student?.id;
  if (feedback && student)
    return <Thread key={feedback.id} student={student} feedback={feedback} failure={failure} refresh={refresh} />;
  return (
    <Screen title={t('title')}>
      {failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : data ? (
        <Empty icon="chat" title={t('gone')} action={{ text: t('toList'), onPress: () => replace(routes.feedback) }} />
      ) : (
        <Skeleton cards={2} lines={4} />
      )}
    </Screen>
  );
}
