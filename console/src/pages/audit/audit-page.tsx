import '../../ui/form-line.css';
import './audit.css';
import { FileSearchOutlined } from '@ant-design/icons';
import { type InputRef, Select, Tag } from 'antd';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { DayRange } from '../../ui/day-range';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { SearchBox } from '../../ui/search-box';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { ChainLine } from './chain-line';
import { useDetailWords } from './detail-words';
import { EntryPane } from './entry-pane';
import { type Filter, readFilter, writeFilter } from './filter';
import { auditTexts } from './texts';
import { type Entry, useActions, useAuditLog } from './use-audit';

/** 审计日志: who did what to whom, and when. */
export default function AuditPage() {
  const t = auditTexts.use();
  const [address] = useSearchParams();
  const filter = readFilter(address);
  const log = useAuditLog(filter);
  const { rows } = log;
  const { setSearch, open, show, ...list } = useListed(rows.map((row) => row.id));
  const actions = useActions().data ?? [];
  const columns = useColumns();
  const box = useRef<InputRef>(null);
  const narrow = (change: Partial<Filter>) => setSearch(writeFilter({ ...filter, ...change }));
  useShortcuts({ ...list.shortcuts, '/': () => box.current?.focus() });
  return (
    <Page
      title={t('auditLog')}
      toolbar={
        <>
          <SearchBox
            box={box}
            value={filter.search}
            label={t('search')}
            placeholder={t('searchHint')}
            onChange={(text) => narrow({ search: text })}
          />
          <Select
            aria-label={t('action')}
            style={{ width: 180 }}
            showSearch={{ optionFilterProp: 'label' }}
            value={filter.action}
            options={[
              { value: '', label: t('anyAction') },
              ...actions.map(({ code, label }) => ({ value: code, label })),
            ]}
            onChange={(action: string) => narrow({ action })}
          />
          <DayRange past label={t('days')} from={filter.from} to={filter.to} onChange={narrow} />
          {filter.account && (
            <Tag closable onClose={() => narrow({ account: '' })}>
              {t('onePerson')}
            </Tag>
          )}
          {filter.subject && (
            <Tag closable onClose={() => narrow({ subject: '' })}>
              {t('oneSubject')}
            </Tag>
          )}
        </>
      }
      pane={open && <EntryPane key={open} id={open} listed={rows} onNarrow={narrow} onClose={() => show(null)} />}
    >
      <ChainLine />
      <PagedTable
        pages={log}
        rows={rows}
        label={t('auditLog')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<FileSearchOutlined aria-hidden />} title={t('nothing')}>
            {t('nothingHint')}
          </Notice>
        }
      />
    </Page>
  );
}

function useColumns(): Column<Entry>[] {
  const t = auditTexts.use();
  const dates = usePeopleDates();
  const words = useDetailWords();
  const details = ({ detail }: Entry) => detail.map(({ key, label }) => `${words(key)} ${label}`).join(' · ');
  return [
    {
      key: 'time',
      title: t('time'),
      width: 172,
      render: ({ at }) => <span className="nowrap">{dates.moment(at)}</span>,
    },
    {
      key: 'person',
      title: t('person'),
      width: 160,
      render: ({ actor }) =>
        actor ? (
          <span className="clip">
            <b>{actor.displayName}</b> <small>{actor.username}</small>
          </span>
        ) : (
          <span className="muted">{t('house')}</span>
        ),
    },
    {
      key: 'action',
      title: t('action'),
      width: 160,
      render: ({ actionLabel }) => <span className="clip">{actionLabel}</span>,
    },
    { key: 'subject', title: t('subject'), render: ({ subjectLabel }) => <span className="clip">{subjectLabel}</span> },
    {
      key: 'detail',
      title: t('detail'),
      render: (entry) => (
        <span className="clip muted" title={details(entry)}>
          {details(entry)}
        </span>
      ),
    },
  ];
}
