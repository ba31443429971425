import '../collection/collection.css';
import '../../worklist/worklist.css';
import './papers.css';
import { FileDoneOutlined } from '@ant-design/icons';
import { type InputRef, message } from 'antd';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { Chips } from '../../ui/chips';
import type { Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { ScanBox } from '../../ui/scan-box';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { useListed } from '../../ui/walk/use-listed';
import { useScan } from '../../ui/walk/use-scan';
import { PapersPane } from './papers-pane';
import { papersTexts } from './texts';
import { type PapersRow, usePaperCounts, usePaperQueue } from './use-papers';
import { usePapersActing } from './use-papers-acting';
import { type Place, readPlace, writePlace } from './view';

/** 材料收发台: papers handed in, completed, given back. */
export default function PapersPage() {
  const t = papersTexts.use();
  const [address] = useSearchParams();
  const place = readPlace(address);
  const counts = usePaperCounts().data;
  const queue = usePaperQueue(place);
  const { rows } = queue;
  const { search, setSearch, open, show, ...list } = useListed(rows.map((row) => row.id));
  const acting = usePapersActing();
  const columns = useColumns();
  const [brief, told] = message.useMessage();
  const box = useRef<InputRef>(null);
  const go = (change: Partial<Place>) => setSearch(writePlace(search, change));
  const scan = useScan({
    search: place.search,
    ids: rows.map((row) => row.id),
    fetching: queue.isFetching || queue.isPlaceholderData,
    onSearch: (text) => go({ search: text }),
    onOpen: show,
  });
  useShortcuts({ ...list.shortcuts, '/': () => box.current?.focus() });

  const chips = [
    { key: 'waiting', label: t('viewWaiting'), count: some(counts?.waiting) },
    { key: 'received', label: t('viewReceived'), count: some(counts?.received) },
    { key: 'overdue', label: t('viewOverdue'), count: some(counts?.overdue) },
    { key: 'over', label: t('viewOver') },
  ] as const;
  return (
    <Page
      title={t('desk')}
      toolbar={
        <Chips
          label={t('views')}
          items={chips}
          value={place.search ? null : place.view}
          onChange={(view) => go({ view, search: '' })}
        />
      }
      pane={
        open && (
          <PapersPane
            key={open}
            id={open}
            busy={acting.busy?.id === open ? acting.busy.code : null}
            onAct={acting.start}
            onRecorded={({ stateLabel, application }) =>
              void brief.success(`${stateLabel} · ${application.student?.name ?? application.serialNo ?? ''}`)
            }
            onClose={() => show(null)}
          />
        )
      }
    >
      <div className="scan-line">
        <ScanBox box={box} label={t('scan')} placeholder={t('scanHint')} value={place.search} onScan={scan} />
      </div>
      <PagedTable
        pages={queue}
        rows={rows}
        label={t('papers')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<FileDoneOutlined />} title={t(place.search ? 'nothingFound' : 'empty')}>
            {t(place.search ? 'nothingFoundHint' : 'emptyHint')}
          </Notice>
        }
      />
      {acting.surface}
      {told}
    </Page>
  );
}

/** Nothing rather than a nought. */
const some = (count: string | undefined) => (count === '0' ? undefined : count);

function useColumns(): Column<PapersRow>[] {
  const t = papersTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'serial',
      title: t('serial'),
      width: 122,
      render: ({ application }) => <span className="nowrap">{application.serialNo}</span>,
    },
    {
      key: 'student',
      title: t('student'),
      render: ({ application: { student } }) => (
        <span className="clip">
          <b>{student?.name}</b> <small>{student?.number}</small>
        </span>
      ),
    },
    { key: 'workflow', title: t('workflow'), width: 160, render: ({ application }) => application.workflowTitle },
    {
      key: 'items',
      title: t('came'),
      width: 84,
      render: ({ items }) => t('cameOf', { n: items.filter((item) => item.received).length, all: items.length }),
    },
    {
      key: 'deadline',
      title: t('deadline'),
      width: 156,
      render: ({ deadline }) => deadline && <span className="nowrap">{dates.deadline(deadline)}</span>,
    },
    {
      key: 'state',
      title: t('state'),
      width: 96,
      render: ({ stateTone, stateLabel }) => <ToneTag tone={stateTone}>{stateLabel}</ToneTag>,
    },
  ];
}
