import './feedback.css';
import { MessageOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Select, message } from 'antd';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../lib/i18n/language';
import { useViewer } from '../../lib/session/viewer';
import { refusalOf } from '../../review/choose';
import { Chips } from '../../ui/chips';
import { KeysHint } from '../../ui/keys-hint';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { useColumns } from './columns';
import { ANSWER_FIELD } from './composer';
import { FeedbackPane } from './feedback-pane';
import { myOffices } from './my-offices';
import { feedbackTexts } from './texts';
import { useFeedbackActing } from './use-feedback-acting';
import { type FeedbackDetail, keys, useCounts, useFeedbacks } from './use-feedback';
import { type Place, readPlace, writePlace } from './view';

/** 意见反馈: the queue of one's offices, what waits longest first; the open thread at the side. */
export default function FeedbackPage() {
  const t = feedbackTexts.use();
  const client = useQueryClient();
  const language = useLanguage();
  const [brief, told] = message.useMessage();
  const viewer = useViewer().data;
  const [address] = useSearchParams();
  const place = readPlace(address);
  const feedbacks = useFeedbacks(place);
  const counts = useCounts(place.office).data;
  const { rows } = feedbacks;
  const { setSearch, open, show, goOn, ...list } = useListed(rows.map(({ id }) => id));
  const offices = myOffices(viewer?.staff?.roles ?? []);
  const columns = useColumns({ offices: offices.length > 1, view: place.view });
  const acting = useFeedbackActing((after) => leave(after.id));
  const go = (change: Partial<Place>) => setSearch(writePlace({ ...place, ...change }));
  /** What is done leaves the queue of those waiting: the next one opens, or none. */
  const leave = (id: string) => {
    if (place.view !== 'waiting') return;
    if (rows.some((row) => row.id !== id)) goOn(id);
  };
  const close = () => {
    const opened = open && client.getQueryData<FeedbackDetail | null>([...keys.one(open), language]);
    const action = opened && refusalOf(opened.availableActions);
    if (opened && action) acting.start(opened, action);
  };
  useShortcuts({
    ...list.shortcuts,
    a: () => document.getElementById(ANSWER_FIELD)?.focus(),
    r: close,
  });
  const chips = [
    { key: 'waiting', label: t('viewWaiting'), count: counts?.waiting },
    { key: 'answered', label: t('viewAnswered'), count: counts?.answered },
    { key: 'closed', label: t('viewClosed') },
    { key: 'all', label: t('viewAll') },
  ] as const;
  const waiting = place.view === 'waiting' && place.office === null;
  return (
    <Page
      title={t('feedback')}
      hint={<KeysHint sentence={t('keysHint')} />}
      aside={
        offices.length > 1 && (
          <Select
            aria-label={t('office')}
            style={{ width: 180 }}
            value={place.office ?? ''}
            options={[
              { value: '', label: t('anyOffice') },
              ...offices.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(office) => go({ office: office || null })}
          />
        )
      }
      toolbar={<Chips label={t('views')} items={chips} value={place.view} onChange={(view) => go({ view })} />}
      pane={
        open && (
          <FeedbackPane
            key={open}
            id={open}
            busy={acting.busy?.id === open ? acting.busy.code : null}
            onAct={acting.start}
            onDone={(id, { forwardedTo }) => {
              void brief.success(forwardedTo === null ? t('answered') : t('forwarded', { office: forwardedTo }));
              if (forwardedTo !== null && !rows.some((row) => row.id !== id)) show(null);
              else leave(id);
            }}
            onClose={() => show(null)}
          />
        )
      }
    >
      <PagedTable
        pages={feedbacks}
        rows={rows}
        label={t('feedback')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice
            icon={<MessageOutlined aria-hidden />}
            title={t(waiting ? 'none' : 'noneFound')}
            action={
              !waiting && <Button onClick={() => go({ view: 'waiting', office: null })}>{t('showWaiting')}</Button>
            }
          >
            {t(waiting ? 'noneHint' : 'noneFoundHint')}
          </Notice>
        }
      />
      {acting.surface}
      {told}
    </Page>
  );
}
