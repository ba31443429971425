import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { CounsellorsDocument } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { useTexts } from '../../lib/i18n/texts';
import { usePaged } from '../../lib/paged';
import { usePull } from '../../lib/usePull';
import { useService } from '../../lib/useService';
import { Box } from '../../ui/base/Box';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { More } from '../../ui/More';
import { Screen } from '../../ui/Screen';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { CounsellorCard, type ListedCounsellor } from './CounsellorCard';
import { CrisisLine } from './CrisisLine';
import { counsellingTexts } from './texts';

/** 咨询老师: who they are, and when they are free next. */
export function CounsellorsScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const campuses = useService()?.campuses ?? [];
  const [campus, setCampus] = useState('');
  const paged = usePaged<ListedCounsellor>(campus, async (after, first) => {
    const { counsellors } = await ask(CounsellorsDocument, { first, after, ...(campus ? { campus } : {}) });
    const { endCursor, hasNextPage } = counsellors.pageInfo;
    return { items: counsellors.nodes, endCursor: endCursor ?? null, hasNextPage };
  });
  usePull(paged.refresh);
  useReachBottom(() => void paged.loadMore());
  const { items, failure } = paged;
  return (
    <Screen title={t('counsellors')}>
      <CrisisLine />
      {campuses.length > 1 ? (
        <Segments
          label={t('campus')}
          value={campus}
          onChange={setCampus}
          options={[
            { value: '', text: t('allCampuses') },
            ...campuses.map(({ code, name }) => ({ value: code, text: name })),
          ]}
        />
      ) : null}
      {!items && failure ? <Failed failure={failure} retry={() => void paged.refresh()} /> : null}
      {!items && !failure ? <Skeleton cards={3} /> : null}
      {items ? <Stale failure={failure} retry={() => void paged.refresh()} /> : null}
      {items?.length === 0 ? <Empty icon="people" title={t('none')} hint={t('noneHint')} /> : null}
      <Box as="ul">
        {items?.map((counsellor) => (
          <Box as="li" key={counsellor.id}>
            <CounsellorCard counsellor={counsellor} />
          </Box>
        ))}
      </Box>
      <More paged={paged} />
    </Screen>
  );
}
