import '../../worklist/worklist.css';
import './search-misses.css';
import { FileSearchOutlined } from '@ant-design/icons';
import { Alert, Button, Popconfirm, message } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { useViewer } from '../../lib/session/viewer';
import type { Column } from '../../ui/data-table';
import { KeysHint } from '../../ui/keys-hint';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { useShortcuts } from '../../ui/shortcuts';
import { Loading, Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { useSelection } from '../../ui/walk/use-selection';
import { officesFor } from '../notices/offices';
import { type Question, begunFrom } from '../questions/draft';
import { useQuestionChoices } from '../questions/use-questions';
import { MissPane } from './miss-pane';
import { missTexts } from './texts';
import { type Miss, useDismissMisses, useDraftFromMiss, useMisses } from './use-misses';

// The editor of formatted text is large: only who writes loads it.
const QuestionDialog = lazy(() => import('../questions/question-dialog'));

/** 搜索未果: what students searched for in vain; each is answered or let go. */
export default function SearchMissesPage() {
  const t = missTexts.use();
  const columns = useColumns();
  const [brief, told] = message.useMessage();
  const viewer = useViewer().data;
  const choices = useQuestionChoices().data;
  const misses = useMisses();
  const { rows } = misses;
  const ids = rows.map(({ id }) => id);
  const { open, show, goOn, ...list } = useListed(ids);
  const selection = useSelection(ids);
  const [writing, setWriting] = useState<Question | null>(null);
  const [left, setLeft] = useState<Question | null>(null);
  const drafting = useDraftFromMiss((miss, question) => {
    goOn(miss.id);
    setLeft(null);
    setWriting(question);
  });
  const dismissing = useDismissMisses((done) => {
    selection.drop(done);
    done.forEach(goOn);
    void brief.success(done.length === 1 ? t('dismissed') : t('dismissedAs', { n: done.length }));
  });
  const busy = drafting.isPending ? 'draft' : dismissing.isPending ? 'dismiss' : null;
  const begin = (id: string | null) => {
    if (id === null || busy !== null || !choices) return;
    dismissing.reset();
    drafting.mutate({ id });
  };
  const letGo = (gone: readonly string[]) => {
    if (gone.length === 0 || busy !== null) return;
    drafting.reset();
    dismissing.mutate(gone);
  };
  const meant = open ?? list.cursor;
  useShortcuts({ ...list.shortcuts, a: () => begin(meant), x: () => letGo(meant === null ? [] : [meant]) });
  const opened = rows.find(({ id }) => id === open);
  const problem = drafting.error ?? dismissing.error;
  const chosen = [...selection.chosen];
  return (
    <Page
      title={t('misses')}
      toolbar={<p className="muted">{t('about')}</p>}
      hint={<KeysHint sentence={t('keys')} />}
      pane={
        opened && (
          <MissPane
            miss={opened}
            busy={busy}
            problem={problem}
            onDraft={() => begin(opened.id)}
            onDismiss={() => letGo([opened.id])}
            onClose={() => show(null)}
          />
        )
      }
    >
      {problem && !opened && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
      {left && (
        <Alert
          type="info"
          showIcon
          closable={{ onClose: () => setLeft(null) }}
          title={t('keptDraft', { question: left.question })}
          action={<Link to={`/questions?search=${encodeURIComponent(left.question)}`}>{t('toQuestions')}</Link>}
        />
      )}
      <PagedTable
        pages={misses}
        rows={rows}
        label={t('misses')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        ticking={{
          chosen: selection.chosen,
          nameOf: ({ typed }) => typed,
          onToggle: selection.toggle,
          onToggleAll: selection.toggleAll,
        }}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<FileSearchOutlined aria-hidden />} title={t('none')}>
            {t('noneHint')}
          </Notice>
        }
      />
      {chosen.length > 0 && (
        <div className="bulk-bar card" role="region" aria-label={t('bulk')}>
          <span role="status">{t('chosen', { n: chosen.length })}</span>
          <Button type="text" size="small" onClick={selection.clear}>
            {t('chooseNone')}
          </Button>
          <div className="bulk-acts">
            <Popconfirm
              title={t('dismissSure', { n: chosen.length })}
              okText={t('dismiss')}
              cancelText={t('cancel')}
              onConfirm={() => letGo(chosen)}
            >
              <Button loading={busy === 'dismiss'} disabled={busy === 'draft'}>
                {t('dismissOn', { n: chosen.length })}
              </Button>
            </Popconfirm>
          </div>
        </div>
      )}
      {writing && choices && (
        <Suspense fallback={<Loading rows={3} />}>
          <QuestionDialog
            key={writing.id}
            question={writing}
            begun={begunFrom(writing)}
            category={writing.category.code}
            choices={choices}
            offices={officesFor(viewer?.staff?.roles ?? [], choices.offices)}
            onClose={() => {
              setLeft(writing);
              setWriting(null);
            }}
            onSaved={({ published, question }) => {
              setWriting(null);
              void brief.success(t(published ? 'answered' : 'keptQuiet', { question }));
            }}
          />
        </Suspense>
      )}
      {told}
    </Page>
  );
}

function useColumns(): Column<Miss>[] {
  const t = missTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'typed',
      title: t('typed'),
      render: ({ typed }) => (
        <span className="clip" title={typed}>
          <b>{typed}</b>
        </span>
      ),
    },
    { key: 'times', title: t('times'), width: 90, render: ({ times }) => times },
    {
      key: 'last',
      title: t('last'),
      width: 170,
      render: ({ lastAt }) => <span className="nowrap">{dates.moment(lastAt)}</span>,
    },
    {
      key: 'first',
      title: t('first'),
      width: 170,
      render: ({ firstAt }) => <span className="nowrap">{dates.moment(firstAt)}</span>,
    },
  ];
}
