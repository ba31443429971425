import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { usePeopleDates } from '../../lib/people-dates';
import { Chips } from '../../ui/chips';
import { type Column, DataTable } from '../../ui/data-table';
import { Failure, Loading, Notice, StaleLine } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { type Run, type Source, secondsOf, toneOf } from './run';
import { siteSyncTexts } from './texts';
import type { useRuns } from './use-site-sync';

interface RunsProps {
  runs: ReturnType<typeof useRuns>;
  sources: readonly Source[];
  /** name of the only source shown; null: all */
  source: string | null;
  cursor: string | null;
  open: string | null;
  /** asks for earlier ones; none where all are shown */
  onMore: (() => void) | null;
  onSource(source: string | null): void;
  onCursor(id: string): void;
  onOpen(id: string): void;
}

/** The runs so far, the newest first. */
export function Runs({ runs, sources, source, onMore, onSource, ...list }: RunsProps) {
  const t = siteSyncTexts.use();
  const columns = useColumns(sources);
  const { data, error, isPending, isRefetchError, isPlaceholderData, refetch } = runs;
  const retry = () => void refetch();
  const chips = [
    { key: '', label: t('allSources') },
    ...sources.map(({ name, title }) => ({ key: name, label: title })),
  ];
  return (
    <>
      <div className="runs-head">
        <h2>{t('runs')}</h2>
        {sources.length > 1 && (
          <Chips label={t('bySource')} items={chips} value={source ?? ''} onChange={(name) => onSource(name || null)} />
        )}
      </div>
      {isPending && <Loading rows={6} />}
      {!data && error && <Failure error={error} retry={retry} />}
      {isRefetchError && data && <StaleLine retry={retry} />}
      {data?.length === 0 && (
        <Notice icon={<HistoryOutlined aria-hidden />} title={t('noRuns')}>
          {t('noRunsHint')}
        </Notice>
      )}
      {data && data.length > 0 && (
        <div className="card dense runs" aria-busy={isPlaceholderData}>
          <DataTable rows={data} label={t('runs')} columns={columns} {...list} />
        </div>
      )}
      {onMore && data && (
        <Button block className="load-more" loading={isPlaceholderData} onClick={onMore}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function useColumns(sources: readonly Source[]): Column<Run>[] {
  const t = siteSyncTexts.use();
  const dates = usePeopleDates();
  const titleOf = (name: string) => sources.find((source) => source.name === name)?.title ?? name;
  const took = (run: Run) => {
    const seconds = secondsOf(run);
    if (seconds === null) return '';
    return seconds < 120 ? t('seconds', { n: seconds }) : t('minutes', { n: Math.round(seconds / 60) });
  };
  return [
    {
      key: 'time',
      title: t('time'),
      width: 170,
      render: ({ startedAt }) => <span className="nowrap">{dates.moment(startedAt)}</span>,
    },
    { key: 'source', title: t('source'), render: ({ source }) => <span className="clip">{titleOf(source)}</span> },
    {
      key: 'state',
      title: t('state'),
      width: 96,
      render: (run) => <ToneTag tone={toneOf(run)}>{run.stateLabel}</ToneTag>,
    },
    { key: 'who', title: t('who'), width: 110, render: ({ startedBy }) => startedBy?.name ?? t('byClock') },
    { key: 'took', title: t('took'), width: 80, render: took },
    { key: 'added', title: t('added'), width: 64, render: ({ added }) => added },
    { key: 'changed', title: t('changed'), width: 80, render: ({ changed }) => changed },
    { key: 'differing', title: t('differing'), width: 84, render: ({ differing }) => differing },
    { key: 'failed', title: t('failed'), width: 84, render: ({ failed }) => failed },
  ];
}
