import type { ReactNode } from 'react';
import { FaqDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { replace, useParam } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { QuestionItem } from './QuestionItem';
import { guideTexts } from './texts';

/** One question with its answer, as a search leads to it. */
export function QuestionScreen(): ReactNode {
  const t = useTexts(guideTexts);
  const id = useParam('id');
  const { data, failure, refresh } = useAsk(FaqDocument, { id });
  usePull(refresh);
  const faq = data?.node?.__typename === 'Faq' ? data.node : null;
  return (
    <Screen title={t('question')}>
      {faq ? (
        <Card>
          <QuestionItem faq={faq} unfolded />
        </Card>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : data ? (
        <Empty
          icon="question"
          title={t('goneQuestion')}
          hint={t('goneHint')}
          action={{ text: t('toList'), onPress: () => replace(routes.guides) }}
        />
      ) : (
        <Skeleton cards={1} lines={4} />
      )}
    </Screen>
  );
}
