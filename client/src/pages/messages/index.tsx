import { useReachBottom } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { MarkMessagesReadDocument, MessagesDocument } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { usePaged } from '../../lib/paged';
import { useStore } from '../../lib/store';
import { unreadStore } from '../../lib/unread';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { More } from '../../ui/More';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Segments } from '../../ui/Segments';
import { Skeleton } from '../../ui/Skeleton';
import { pageTexts } from '../texts';
import './messages.scss';
import { MessageCard, type ListedMessage } from './MessageCard';

type Shown = 'all' | 'unread';

/** 消息: newest first; a tap reads it and opens what it is about. */
export default function MessagesPage(): ReactNode {
  const t = useTexts(pageTexts);
  const [shown, setShown] = useState<Shown>('all');
  const unread = useStore(unreadStore);
  const marking = useTell(MarkMessagesReadDocument);
  const paged = usePaged<ListedMessage>(shown, async (after, first) => {
    const answer = await ask(MessagesDocument, { first, after, ...(shown === 'unread' ? { unread: true } : {}) });
    unreadStore.set(answer.viewer?.unreadCount ?? 0);
    const { endCursor, hasNextPage } = answer.messages.pageInfo;
    return { items: answer.messages.nodes, endCursor: endCursor ?? null, hasNextPage };
  });
  usePull(paged.refresh);
  useReachBottom(() => void paged.loadMore());

  const mark = async (ids?: string[]): Promise<void> => {
    try {
      const answer = await marking.send(ids ? { ids } : {});
      if (answer) unreadStore.set(answer.markMessagesRead.unreadCount);
      await paged.refresh();
    } catch {
      // said below, from marking.failure
    }
  };

  const { items, failure } = paged;
  return (
    <Screen title={t('messages')} tab="messages">
      <Box className="messages-head">
        <Segments
          label={t('messagesFilter')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', text: t('messagesAll') },
            { value: 'unread', text: t('messagesUnread') },
          ]}
        />
        {unread > 0 && items && items.length > 0 ? (
          <Button kind="quiet" size="small" text={t('markAll')} busy={marking.pending} onPress={() => void mark()} />
        ) : null}
      </Box>
      {marking.failure ? <Notice tone="bad" text={sayFailure(marking.failure)} /> : null}
      {!items && failure ? <Failed failure={failure} retry={() => void paged.refresh()} /> : null}
      {!items && !failure ? <Skeleton cards={4} lines={2} /> : null}
      {items ? <Stale failure={failure} retry={() => void paged.refresh()} /> : null}
      {items?.length === 0 ? <Empty icon="bell" title={t('messagesNone')} hint={t('messagesNoneHint')} /> : null}
      <Box as="ul">
        {items?.map((message) => (
          <Box as="li" key={message.id}>
            <MessageCard message={message} onRead={() => void mark([message.id])} />
          </Box>
        ))}
      </Box>
      <More paged={paged} />
    </Screen>
  );
}
