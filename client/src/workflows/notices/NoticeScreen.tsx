import { useEffect, type ReactNode } from 'react';
import { MarkNoticeReadDocument, NoticeDocument } from '../../graph/graphql';
import { dayOf, sayDateWeekday, timeOf } from '../../lib/dates';
import { useAsk } from '../../lib/graph/useAsk';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { replace, useParam } from '../../lib/nav';
import { routes, withQuery } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Empty } from '../../ui/Empty';
import { Failed, Stale } from '../../ui/Failed';
import { Rich } from '../../ui/rich/Rich';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Tag } from '../../ui/Tag';
import { Attachments } from './Attachments';
import { noticeTexts } from './texts';
import './Notices.scss';

/** One notice; it counts as read once it stands on the screen. */
export function NoticeScreen(): ReactNode {
  const t = useTexts(noticeTexts);
  const id = useParam('id');
  const { data, failure, refresh } = useAsk(NoticeDocument, { id });
  usePull(refresh);
  const notice = data?.node?.__typename === 'Notice' ? data.node : null;
  const { send } = useTell(MarkNoticeReadDocument);
  const unread = notice?.read === false ? notice.id : null;
  useEffect(() => {
    // it is tried again when the page is opened again; nobody is troubled with it
    if (unread) send({ id: unread }).catch(() => undefined);
  }, [unread, send]);

  // only what is for everybody may be passed on
  const share = notice?.audience.everybody ? { title: notice.title, path: withQuery(routes.notice, { id }) } : null;
  return (
    <Screen title={t('notices')} {...(share ? { share } : {})}>
      {notice ? (
        <>
          <Stale failure={failure} retry={() => void refresh()} />
          <Box className="card">
            <Box as="h2" className="notice-title">
              {notice.title}
            </Box>
            <Box className="notice-by">
              {notice.pinned ? <Tag tone="info" text={t('pinned')} /> : null}
              {notice.audience.everybody ? null : <Tag text={notice.audience.label} />}
              <Words>{notice.office.name}</Words>
              {notice.publishedAt ? <Words>{sayExact(notice.publishedAt)}</Words> : null}
            </Box>
            <Rich html={notice.body} />
          </Box>
          <Attachments id={id} files={notice.attachments} sourceUrl={notice.sourceUrl ?? null} />
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : data ? (
        <Empty
          icon="megaphone"
          title={t('gone')}
          hint={t('goneHint')}
          action={{ text: t('toList'), onPress: () => replace(routes.notices) }}
        />
      ) : (
        <Skeleton cards={1} lines={6} />
      )}
    </Screen>
  );
}

const sayExact = (at: string): string => `${sayDateWeekday(dayOf(at))} ${timeOf(at)}`;
