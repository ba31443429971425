import './instructions.css';
import { ProfileOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { Chips } from '../../ui/chips';
import { type Column, DataTable } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { useShortcuts } from '../../ui/shortcuts';
import { Failure, Loading, Notice, StaleLine } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { useListed } from '../../ui/walk/use-listed';
import { FunctionPane } from './function-pane';
import { instructionTexts } from './texts';
import { type FunctionRow, useFunctions } from './use-instructions';
import { type View, readView } from './view';

type Row = FunctionRow & { id: string };

/** 注意事项: every function with the version in force; one's own first. */
export default function InstructionsPage() {
  const t = instructionTexts.use();
  const columns = useColumns();
  const { data, error, isPending, isRefetchError, refetch } = useFunctions();
  const all: Row[] = (data ?? []).map((row) => ({ ...row, id: row.code }));
  const listedRows = (view: View) =>
    view === 'all' ? all : all.filter(({ writesInstructions }) => writesInstructions);
  const [address] = useSearchParams();
  const view = readView(address);
  const rows = listedRows(view);
  const { search, setSearch, open, show, ...list } = useListed(rows.map(({ id }) => id));
  useShortcuts(list.shortcuts);
  const choose = (next: View) => {
    const changed = new URLSearchParams(search);
    if (next === 'all') changed.set('view', 'all');
    else changed.delete('view');
    setSearch(changed);
  };
  const opened = all.find(({ id }) => id === open);
  const retry = () => void refetch();
  return (
    <Page
      title={t('instructions')}
      toolbar={
        <Chips
          label={t('views')}
          items={[
            { key: 'mine', label: t('viewMine'), count: data && listedRows('mine').length },
            { key: 'all', label: t('viewAll'), count: data && all.length },
          ]}
          value={view}
          onChange={choose}
        />
      }
      pane={opened && <FunctionPane key={opened.id} row={opened} onClose={() => show(null)} />}
    >
      {isPending && <Loading rows={12} />}
      {!data && error && <Failure error={error} retry={retry} />}
      {isRefetchError && data && <StaleLine retry={retry} />}
      {data && rows.length === 0 && (
        <Notice
          icon={<ProfileOutlined aria-hidden />}
          title={t('noneMine')}
          action={<Button onClick={() => choose('all')}>{t('showAll')}</Button>}
        >
          {t('noneMineHint')}
        </Notice>
      )}
      {rows.length > 0 && (
        <div className="card dense">
          <DataTable
            rows={rows}
            label={t('instructions')}
            columns={columns}
            cursor={list.cursor}
            open={open}
            onCursor={list.setCursor}
            onOpen={show}
          />
        </div>
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const t = instructionTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'function',
      title: t('function'),
      render: ({ title, moduleTitle }) => (
        <span className="clip" title={title}>
          <b>{title}</b> <small>{moduleTitle}</small>
        </span>
      ),
    },
    {
      key: 'office',
      title: t('office'),
      width: 150,
      render: ({ ownerOffice }) => <span className="clip">{ownerOffice.name}</span>,
    },
    {
      key: 'version',
      title: t('inForce'),
      width: 110,
      render: ({ instructions }) =>
        instructions ? (
          <span className="nowrap">{t('version', { n: instructions.version })}</span>
        ) : (
          <ToneTag tone="WARN">{t('unwritten')}</ToneTag>
        ),
    },
    {
      key: 'when',
      title: t('since'),
      width: 150,
      render: ({ instructions }) => (
        <span className="nowrap">{instructions ? dates.moment(instructions.publishedAt) : ''}</span>
      ),
    },
    {
      key: 'who',
      title: t('savedBy'),
      width: 100,
      render: ({ instructions }) => (
        <span className="clip">{instructions ? (instructions.savedBy?.name ?? t('byHouse')) : ''}</span>
      ),
    },
  ];
}
