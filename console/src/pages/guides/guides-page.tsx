import { CompassOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, message } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { useViewer } from '../../lib/session/viewer';
import { type Column, DataTable } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { SearchBox } from '../../ui/search-box';
import { Failure, Loading, Notice, StaleLine } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { officesFor } from '../notices/offices';
import { type Guide, staleFirst } from './draft';
import { GuideDialog } from './guide-dialog';
import { guideTexts } from './texts';
import { useGuideChoices, useGuides } from './use-guides';

/** 办事流程: the guides of one's offices, what is to be looked at again first. */
export default function GuidesPage() {
  const t = guideTexts.use();
  const columns = useColumns();
  const [brief, told] = message.useMessage();
  const [address, setAddress] = useSearchParams();
  const search = (address.get('search') ?? '').slice(0, 60);
  const viewer = useViewer().data;
  const choices = useGuideChoices().data;
  const { data, error, isPending, isRefetchError, refetch } = useGuides(search);
  const [writing, setWriting] = useState<Guide | 'new' | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const rows = staleFirst(data ?? []);
  const retry = () => void refetch();
  return (
    <Page
      title={t('guides')}
      aside={
        <>
          <SearchBox value={search} label={t('search')} onChange={(text) => setAddress(text ? { search: text } : {})} />
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            disabled={!choices}
            onClick={() => setWriting('new')}
          >
            {t('write')}
          </Button>
        </>
      }
    >
      {isPending && <Loading rows={10} />}
      {!data && error && <Failure error={error} retry={retry} />}
      {isRefetchError && data && <StaleLine retry={retry} />}
      {data && rows.length === 0 && (
        <Notice icon={<CompassOutlined aria-hidden />} title={t(search ? 'noneFound' : 'none')}>
          {t(search ? 'noneFoundHint' : 'noneHint')}
        </Notice>
      )}
      {rows.length > 0 && (
        <div className="card dense">
          <DataTable
            rows={rows}
            label={t('guides')}
            columns={columns}
            cursor={cursor}
            open={null}
            onCursor={setCursor}
            onOpen={(id) => setWriting(rows.find((row) => row.id === id) ?? null)}
          />
        </div>
      )}
      {writing && choices && (
        <GuideDialog
          guide={writing === 'new' ? null : writing}
          choices={choices}
          offices={officesFor(viewer?.staff?.roles ?? [], choices.offices)}
          onClose={() => setWriting(null)}
          onSaved={() => {
            setWriting(null);
            void brief.success(t('saved'));
          }}
        />
      )}
      {told}
    </Page>
  );
}

function useColumns(): Column<Guide>[] {
  const t = guideTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'title',
      title: t('title'),
      render: ({ title, summary }) => (
        <span className="clip" title={title}>
          <b>{title}</b> <small>{summary}</small>
        </span>
      ),
    },
    { key: 'steps', title: t('steps'), width: 80, render: ({ steps }) => steps.length },
    {
      key: 'office',
      title: t('office'),
      width: 150,
      render: ({ office }) => <span className="clip">{office.name}</span>,
    },
    {
      key: 'review',
      title: t('reviewBy'),
      width: 190,
      render: ({ stale, reviewBy }) =>
        stale ? (
          <ToneTag tone="WARN">{t('stale', { day: dates.day(reviewBy) })}</ToneTag>
        ) : (
          <span className="nowrap">{dates.day(reviewBy)}</span>
        ),
    },
    {
      key: 'published',
      title: t('state'),
      width: 90,
      render: ({ published }) => (
        <ToneTag tone={published ? 'OK' : 'NEUTRAL'}>{t(published ? 'published' : 'unpublished')}</ToneTag>
      ),
    },
  ];
}
