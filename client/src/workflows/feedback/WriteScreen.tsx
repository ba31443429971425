import type { ReactNode } from 'react';
import { FeedbackDoorDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { Failed } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { feedbackTexts } from './texts';
import { WriteForm } from './WriteForm';

/** A new thread: what about, to whom, the words, pictures. */
export function WriteScreen(): ReactNode {
  const t = useTexts(feedbackTexts);
  const { data, failure, refresh } = useAsk(FeedbackDoorDocument, {});
  const student = data?.viewer?.student;
  if (data && student)
    return <WriteForm key={student.id} student={student.id} door={data} failure={failure} refresh={refresh} />;
  return (
    <Screen title={t('write')}>
      {failure ? <Failed failure={failure} retry={() => void refresh()} /> : <Skeleton cards={2} lines={4} />}
    </Screen>
  );
}
