import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { FaqsDocument, type FaqFieldsFragment, type GuidesQuery } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { useTexts } from '../../lib/i18n/texts';
import { usePaged } from '../../lib/paged';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { More } from '../../ui/More';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { QuestionItem } from './QuestionItem';
import { guideTexts } from './texts';

const ALL = '';

interface QuestionListProps {
  words: string;
  categories: GuidesQuery['faqCategories'];
}

/** What is often asked, by category. */
export function QuestionList({ words, categories }: QuestionListProps): ReactNode {
  const t = useTexts(guideTexts);
  const [category, setCategory] = useState(ALL);
  const paged = usePaged<FaqFieldsFragment>(`${category} ${words}`, async (after, first) => {
    const wish = { ...(category ? { category } : {}), ...(words ? { search: words } : {}) };
    const { faqs } = await ask(FaqsDocument, { first, after, ...wish });
    return { items: faqs.nodes, endCursor: faqs.pageInfo.endCursor ?? null, hasNextPage: faqs.pageInfo.hasNextPage };
  });
  useReachBottom(() => void paged.loadMore());
  const { items, failure } = paged;
  const used = categories.filter(({ count }) => count > 0);
  return (
    <Box>
      <Segments
        label={t('category')}
        value={category}
        onChange={setCategory}
        options={[
          { value: ALL, text: t('allCategories') },
          ...used.map(({ code, label, count }) => ({ value: code, text: t('counted', { label, n: count }) })),
        ]}
      />
      {!items && failure ? <Failed failure={failure} retry={() => void paged.refresh()} /> : null}
      {!items && !failure ? <Skeleton cards={1} lines={6} /> : null}
      {items ? <Stale failure={failure} retry={() => void paged.refresh()} /> : null}
      {items?.length === 0 ? <Empty icon="question" title={t('noQuestions')} hint={t('noneHint')} /> : null}
      {items && items.length > 0 ? (
        <Card>
          {items.map((faq) => (
            <QuestionItem key={faq.id} faq={faq} />
          ))}
        </Card>
      ) : null}
      <More paged={paged} />
    </Box>
  );
}
