import { PlusOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button, message } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { useViewer } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import type { Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { SearchBox } from '../../ui/search-box';
import { Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { officesFor } from '../notices/offices';
import { type Question, staleFirst } from './draft';
import { questionTexts } from './texts';
import { useQuestionChoices, useQuestions } from './use-questions';

// The editor of formatted text is large: only who writes loads it.
const QuestionDialog = lazy(() => import('./question-dialog'));

/** 常见问题: what one's offices answered, what is to be looked at again first. */
export default function QuestionsPage() {
  const t = questionTexts.use();
  const columns = useColumns();
  const [brief, told] = message.useMessage();
  const [address, setAddress] = useSearchParams();
  const search = (address.get('search') ?? '').slice(0, 60);
  const category = address.get('category');
  const viewer = useViewer().data;
  const choices = useQuestionChoices().data;
  const questions = useQuestions(search, category);
  const [writing, setWriting] = useState<Question | 'new' | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const rows = staleFirst(questions.rows);
  const go = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next);
  };
  const chips = [
    { key: '', label: t('allCategories') },
    ...(choices?.faqCategories.map(({ code, label }) => ({ key: code, label })) ?? []),
  ];
  return (
    <Page
      title={t('questions')}
      aside={
        <>
          <SearchBox value={search} label={t('search')} onChange={(text) => go('search', text)} />
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
      toolbar={
        <Chips label={t('category')} items={chips} value={category ?? ''} onChange={(code) => go('category', code)} />
      }
    >
      <PagedTable
        pages={questions}
        rows={rows}
        label={t('questions')}
        columns={columns}
        cursor={cursor}
        open={null}
        onCursor={setCursor}
        onOpen={(id) => setWriting(rows.find((row) => row.id === id) ?? null)}
        empty={
          <Notice icon={<QuestionCircleOutlined aria-hidden />} title={t(search || category ? 'noneFound' : 'none')}>
            {t(search || category ? 'noneFoundHint' : 'noneHint')}
          </Notice>
        }
      />
      {writing && choices && (
        <Suspense fallback={<Loading rows={3} />}>
          <QuestionDialog
            question={writing === 'new' ? null : writing}
            category={category ?? ''}
            choices={choices}
            offices={officesFor(viewer?.staff?.roles ?? [], choices.offices)}
            onClose={() => setWriting(null)}
            onSaved={() => {
              setWriting(null);
              void brief.success(t('saved'));
            }}
          />
        </Suspense>
      )}
      {told}
    </Page>
  );
}

function useColumns(): Column<Question>[] {
  const t = questionTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'question',
      title: t('question'),
      render: ({ question }) => (
        <span className="clip" title={question}>
          <b>{question}</b>
        </span>
      ),
    },
    { key: 'category', title: t('category'), width: 120, render: ({ category }) => category.label },
    {
      key: 'office',
      title: t('office'),
      width: 150,
      render: ({ office }) => <span className="clip">{office.name}</span>,
    },
    {
      key: 'votes',
      title: t('votes'),
      width: 110,
      render: ({ useful, notUseful }) => t('votesOf', { yes: useful, no: notUseful }),
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
