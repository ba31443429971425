import type { ReactNode } from 'react';
import { GuideDocument } from '../../graph/graphql';
import { sayPast } from '../../lib/dates';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { open, replace, useParam } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { FactsCard } from './FactsCard';
import { GuidePath } from './GuidePath';
import { PhonesCard } from './PhonesCard';
import { QuestionItem } from './QuestionItem';
import { guideTexts } from './texts';
import './Guides.scss';

interface GuideScreenProps {
  /** the page of a function, by its code; null for one that this client does not know */
  doorOf: (code: string) => string | null;
}

/** How one thing is done, drawn as a path, with the way to it. */
export function GuideScreen({ doorOf }: GuideScreenProps): ReactNode {
  const t = useTexts(guideTexts);
  const id = useParam('id');
  const { data, failure, refresh } = useAsk(GuideDocument, { id });
  usePull(refresh);
  const guide = data?.node?.__typename === 'Guide' ? data.node : null;
  const door = guide?.workflow ? doorOf(guide.workflow) : null;
  return (
    <Screen title={t('guides')} footer={door ? <Button text={t('go')} onPress={() => open(door)} /> : null}>
      {guide ? (
        <>
          <Stale failure={failure} retry={() => void refresh()} />
          <Box className="card">
            <Box as="h2" className="guide-title">
              {guide.title}
            </Box>
            <Box className="guide-summary">{guide.summary}</Box>
            <Words className="guide-item-foot">
              {`${guide.office.name} · ${t('updated', { at: sayPast(guide.updatedAt) })}`}
            </Words>
          </Box>
          <FactsCard guide={guide} />
          <Card title={t('steps')}>
            <GuidePath steps={guide.steps} />
          </Card>
          <PhonesCard contacts={guide.office.contacts} campus={data?.viewer?.student?.campus.code ?? null} />
          {guide.faqs.length > 0 ? (
            <Card title={t('related')}>
              {guide.faqs.map((faq) => (
                <QuestionItem key={faq.id} faq={faq} />
              ))}
            </Card>
          ) : null}
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : data ? (
        <Empty
          icon="guide"
          title={t('gone')}
          hint={t('goneHint')}
          action={{ text: t('toList'), onPress: () => replace(routes.guides) }}
        />
      ) : (
        <Skeleton cards={3} />
      )}
    </Screen>
  );
}
