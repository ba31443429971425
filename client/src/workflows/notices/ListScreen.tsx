import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { NoticesDocument, type NoticeRowFragment } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { useTexts } from '../../lib/i18n/texts';
import { usePaged } from '../../lib/paged';
import { usePull } from '../../lib/usePull';
import { useSettled } from '../../lib/useSettled';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { More } from '../../ui/More';
import { Screen } from '../../ui/Screen';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { NoticeItem } from './NoticeItem';
import { noticeTexts } from './texts';
import './Notices.scss';

type Shown = 'all' | 'unread';
const LONGEST = 60;

/** 近期通知: pinned first, then the newest; the unread ones alone, or those that hold some words. */
export function ListScreen(): ReactNode {
  const t = useTexts(noticeTexts);
  const [shown, setShown] = useState<Shown>('all');
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const paged = usePaged<NoticeRowFragment>(`${shown} ${words}`, async (after, first) => {
    const wish = { ...(shown === 'unread' ? { unread: true } : {}), ...(words ? { search: words } : {}) };
    const { notices } = await ask(NoticesDocument, { first, after, ...wish });
    const { endCursor, hasNextPage } = notices.pageInfo;
    return { items: notices.nodes, endCursor: endCursor ?? null, hasNextPage };
  });
  usePull(paged.refresh);
  useReachBottom(() => void paged.loadMore());
  const { items, failure } = paged;
  return (
    <Screen title={t('notices')}>
      <Box className="notices-search">
        <Field label={t('search')} placeholder={t('search')} maxLength={LONGEST} value={typed} onChange={setTyped} />
      </Box>
      <Segments
        label={t('shown')}
        value={shown}
        onChange={setShown}
        options={[
          { value: 'all', text: t('all') },
          { value: 'unread', text: t('unread') },
        ]}
      />
      {!items && failure ? <Failed failure={failure} retry={() => void paged.refresh()} /> : null}
      {!items && !failure ? <Skeleton cards={4} lines={3} /> : null}
      {items ? <Stale failure={failure} retry={() => void paged.refresh()} /> : null}
      {items?.length === 0 ? <NothingHere words={words} shown={shown} /> : null}
      <Box as="ul">
        {items?.map((notice) => (
          <Box as="li" key={notice.id}>
            <NoticeItem notice={notice} />
          </Box>
        ))}
      </Box>
      <More paged={paged} />
    </Screen>
  );
}

function NothingHere({ words, shown }: { words: string; shown: Shown }): ReactNode {
  const t = useTexts(noticeTexts);
  if (words) return <Empty icon="question" title={t('noneFound', { words })} hint={t('noneFoundHint')} />;
  if (shown === 'unread') return <Empty icon="check" title={t('noneUnread')} hint={t('noneUnreadHint')} />;
  return <Empty icon="megaphone" title={t('none')} hint={t('noneHint')} />;
}
