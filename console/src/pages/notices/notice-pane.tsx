import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Progress } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { sizeOf } from '../../lib/size';
import { ActionBar } from '../../review/action-bar';
import { ForeignChange } from '../../review/foreign-change';
import type { Action } from '../../review/reviewed';
import { Timeline } from '../../review/timeline';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { Difference } from './difference';
import type { NoticeDetail } from './draft';
import { PhonePreview } from './phone-preview';
import { PublishDialog } from './publish-dialog';
import { noticeTexts } from './texts';
import { useNoticeActing } from './use-notice-acting';
import { useNotice, usePinNotice, useSettleDifference } from './use-notices';
import { writePath } from './view';

/** The open notice: how it stands, how far it got, what it looks like, and what can be done. */
export function NoticePane({ id, onClose }: { id: string; onClose(): void }) {
  const t = noticeTexts.use();
  const { data, error, isPending, refetch } = useNotice(id);
  if (data) return <Opened notice={data} onClose={onClose} />;
  return (
    <SidePane title={t('notice')} subject={id} onClose={onClose}>
      {isPending ? (
        <Loading rows={8} />
      ) : error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : (
        <Notice title={t('gone')}>{t('goneHint')}</Notice>
      )}
    </SidePane>
  );
}

function Opened({ notice, onClose }: { notice: NoticeDetail; onClose(): void }) {
  const t = noticeTexts.use();
  const navigate = useNavigate();
  const acting = useNoticeActing();
  const [publishing, setPublishing] = useState<'now' | 'later' | null>(null);
  const pin = usePinNotice(() => undefined);
  const settling = useSettleDifference();
  const problem = pin.error ?? settling.error;
  const start = (action: Action) => {
    pin.reset();
    settling.reset();
    if (action.code === 'EDIT') return void navigate(writePath(notice.id));
    if (action.mutation === 'publishNotice') return setPublishing(action.code === 'SCHEDULE' ? 'later' : 'now');
    if (action.mutation === 'pinNotice')
      return pin.mutate({ id: notice.id, expectedVersion: notice.version, pinned: action.code === 'PIN' });
    return acting.start(notice, action);
  };
  const busy = pin.isPending ? (pin.variables.pinned ? 'PIN' : 'UNPIN') : (acting.busy?.code ?? null);
  return (
    <SidePane
      title={notice.title}
      subject={notice.id}
      onClose={onClose}
      footer={<ActionBar actions={notice.availableActions} busy={busy} onAct={start} />}
    >
      <ForeignChange thing={notice} />
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
      <Difference
        notice={notice}
        busy={settling.isPending ? settling.variables.take : null}
        onSettle={(take) => {
          pin.reset();
          settling.mutate({
            id: notice.id,
            expectedVersion: notice.version,
            expectedSource: notice.difference?.source,
            take,
          });
        }}
      />
      <NoticeFacts notice={notice} />
      <h3>{t('asStudents')}</h3>
      <PhonePreview title={notice.title} office={notice.office.name} at={notice.publishedAt} body={notice.body} />
      {notice.attachments.length > 0 && (
        <ul className="notice-files" aria-label={t('attachments')}>
          {notice.attachments.map((file) => (
            <li key={file.id}>
              <a href={file.url} target="_blank" rel="noreferrer">
                <PaperClipOutlined aria-hidden /> {file.name}
              </a>
              <small>{sizeOf(file.size)}</small>
            </li>
          ))}
        </ul>
      )}
      <Timeline entries={notice.timeline} />
      {publishing && <PublishDialog notice={notice} when={publishing} onClose={() => setPublishing(null)} />}
      {acting.surface}
    </SidePane>
  );
}

function NoticeFacts({ notice }: { notice: NoticeDetail }) {
  const t = noticeTexts.use();
  const dates = usePeopleDates();
  const { push, publishAt, publishedAt, sourceUrl, audienceSize, readCount } = notice;
  const facts: (Fact | false | null | undefined)[] = [
    {
      name: t('state'),
      value: (
        <>
          <ToneTag tone={notice.stateTone}>{notice.stateLabel}</ToneTag> <small>{notice.stateMeaning}</small>
        </>
      ),
    },
    { name: t('office'), value: notice.office.name },
    { name: t('audience'), value: `${notice.audience.label} · ${t('people', { n: audienceSize ?? 0 })}` },
    notice.state === 'SCHEDULED' && publishAt
      ? { name: t('publishAt'), value: exact(publishAt, dates.language) }
      : null,
    publishedAt ? { name: t('publishedAt'), value: exact(publishedAt, dates.language) } : null,
    publishedAt ? { name: t('readBy'), value: t('readOf', { n: readCount ?? 0, all: audienceSize ?? 0 }) } : null,
    { name: t('push'), value: push ? <PushLine push={push} /> : t(notice.pushes ? 'pushWill' : 'pushNot') },
    sourceUrl
      ? {
          name: t('source'),
          value: (
            <a href={sourceUrl} target="_blank" rel="noreferrer">
              {t(notice.editedHere ? 'sourceEdited' : 'sourceAsIs')}
            </a>
          ),
        }
      : null,
  ];
  return <Facts items={facts.filter((fact): fact is Fact => Boolean(fact))} />;
}

function PushLine({ push }: { push: NonNullable<NoticeDetail['push']> }) {
  const t = noticeTexts.use();
  const share = push.total === 0 ? 100 : Math.floor((push.done / push.total) * 100);
  const status = push.state === 'STOPPED' ? 'exception' : push.state === 'DONE' ? 'success' : 'active';
  return (
    <>
      <Progress percent={share} size="small" status={status} aria-label={t('push')} />
      <small>
        {t(push.state === 'STOPPED' ? 'pushStopped' : push.state === 'DONE' ? 'pushDone' : 'pushRunning', {
          n: push.done,
          all: push.total,
        })}
      </small>
    </>
  );
}
