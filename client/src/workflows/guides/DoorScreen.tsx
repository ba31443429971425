import { useState, type ReactNode } from 'react';
import { GuidesDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { usePull } from '../../lib/usePull';
import { useSettled } from '../../lib/useSettled';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Failed, Stale } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { GuideList } from './GuideList';
import { QuestionList } from './QuestionList';
import { guideTexts } from './texts';
import './Guides.scss';

type Part = 'guides' | 'questions';
const LONGEST = 60;

/** 办事流程及Q&A: how things are done, and what is often asked. */
export function DoorScreen(): ReactNode {
  const t = useTexts(guideTexts);
  const [part, setPart] = useState<Part>('guides');
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const { data, failure, refresh } = useAsk(GuidesDocument, words ? { search: words } : {});
  usePull(refresh);
  return (
    <Screen title={t('title')}>
      <Box className="guides-search">
        <Field label={t('search')} placeholder={t('search')} maxLength={LONGEST} value={typed} onChange={setTyped} />
      </Box>
      <Segments
        label={t('part')}
        value={part}
        onChange={setPart}
        options={[
          { value: 'guides', text: t('guides') },
          { value: 'questions', text: t('questions') },
        ]}
      />
      {data ? (
        <>
          <Stale failure={failure} retry={() => void refresh()} />
          {part === 'guides' ? (
            <GuideList guides={data.guides} />
          ) : (
            <QuestionList words={words} categories={data.faqCategories} />
          )}
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={4} />
      )}
    </Screen>
  );
}
