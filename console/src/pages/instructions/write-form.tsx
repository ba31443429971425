import { Alert, Button, Input, Tabs, message } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { FormLine } from '../../ui/form-line';
import { Page } from '../../ui/page';
import { ChangedWords } from './changed-words';
import { Conflict } from './conflict';
import { LONGEST_LINE, LONGEST_TITLE, MOST_LINES, type Part, type Version, inputOf, wordsOf, wrongOf } from './draft';
import { LinesField } from './lines-field';
import { SaveDialog } from './save-dialog';
import { StudentPreview } from './student-preview';
import { instructionTexts } from './texts';
import { type FunctionRow, useSaveInstructions } from './use-instructions';
import { useWriting } from './use-writing';
import { writePath } from './view';

interface WriteFormProps {
  account: string;
  row: FunctionRow;
  /** read again every now and then */
  inForce: Version | null;
  /** a version before to begin with */
  from: Version | null;
}

/** The words at the left; at the right how a student sees them and what is other than in the version in force. */
export function WriteForm({ account, row, inForce, from }: WriteFormProps) {
  const t = instructionTexts.use();
  const dates = usePeopleDates();
  const navigate = useNavigate();
  const [brief, told] = message.useMessage();
  const writing = useWriting(account, row.code, inForce, from);
  const { draft, base, version, changed, aside } = writing;
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const save = useSaveInstructions((after) => {
    writing.saved(after);
    setAsked(false);
    setTried(false);
    void brief.success(t('saved', { n: after.version }));
  });
  // Once taken up, the draft is kept by itself: the page read anew is not to begin with the old version again.
  useEffect(() => {
    if (from) void navigate(writePath(row.code), { replace: true });
  }, [from, row.code, navigate]);
  const words = wordsOf(draft);
  const wrong = wrongOf(draft);
  const theirs = inForce && inForce.version > version ? inForce : null;
  const press = () => {
    setTried(true);
    save.reset();
    if (wrong.length === 0 && changed && !theirs) setAsked(true);
  };
  /** The two versions are settled between: what was asked before is asked anew. */
  const settle = (work: () => void) => {
    setAsked(false);
    save.reset();
    work();
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const said = (part: Part) =>
    tried &&
    ((wrong.includes(part) && t(part === 'notice' ? 'wrongNotice' : 'wrongProcedure')) ||
      (wrong.includes(`${part}Many`) && t('wrongMany', { n: MOST_LINES })) ||
      (wrong.includes(`${part}Long`) && t('wrongLong', { n: LONGEST_LINE })));
  const asking = asked && !theirs;
  return (
    <Page
      title={t('writeOf', { title: row.title })}
      aside={
        <>
          <small className="instructions-state" role="status">
            {t(changed ? 'unsaved' : base ? 'asInForce' : 'newOne', { n: base?.version ?? 0 })}
          </small>
          <Button onClick={() => void navigate(`/instructions?open=${encodeURIComponent(row.code)}`)}>
            {t('back')}
          </Button>
          <Button
            type="primary"
            disabled={!changed || theirs !== null}
            title={t('saveKey')}
            aria-keyshortcuts="Control+S"
            onClick={press}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      {writing.restoredAt !== null && (
        <Alert
          type="info"
          showIcon
          title={t('restored', { time: dates.moment(new Date(writing.restoredAt).toISOString()) })}
          action={
            <Button size="small" onClick={() => writing.startFrom(inForce)}>
              {t('discard')}
            </Button>
          }
        />
      )}
      {aside && (
        <Alert
          type="info"
          showIcon
          title={
            aside.at === null
              ? t('asideHere')
              : t('asideKept', { time: dates.moment(new Date(aside.at).toISOString()) })
          }
          action={
            <Button size="small" onClick={writing.takeUp}>
              {t('takeUp')}
            </Button>
          }
        />
      )}
      {theirs && (
        <Conflict
          theirs={theirs}
          begunFrom={version}
          mine={words}
          onTheirs={() => settle(() => writing.startFrom(theirs))}
          onMine={() => settle(() => writing.insist(theirs))}
        />
      )}
      {save.error && !asking && !theirs && (
        <Alert type="error" showIcon role="alert" title={save.error.sentences.join(' ')} />
      )}
      <div className="instructions-grid">
        <div>
          <FormLine
            label={t('title')}
            htmlFor="instructions-title"
            wrong={tried && wrong.includes('title') && t('wrongTitle', { n: LONGEST_TITLE })}
          >
            <Input
              id="instructions-title"
              value={draft.title}
              maxLength={LONGEST_TITLE}
              onChange={(event) => writing.put({ title: event.target.value })}
            />
          </FormLine>
          {(['notice', 'procedure'] as const).map((part) => (
            <LinesField
              key={part}
              part={part}
              lines={draft[part]}
              wrong={said(part)}
              onChange={(lines) => writing.put({ [part]: lines })}
            />
          ))}
          <p className="muted">{t('keys')}</p>
        </div>
        <aside className="card instructions-side" aria-label={t('looks')}>
          <Tabs
            items={[
              { key: 'phone', label: t('asStudents'), children: <StudentPreview words={words} read={base} /> },
              {
                key: 'changes',
                label: base ? t('against', { n: base.version }) : t('againstNone'),
                children: <ChangedWords before={base} after={words} />,
              },
            ]}
          />
        </aside>
      </div>
      {asking && (
        <SaveDialog
          title={row.title}
          base={base}
          words={words}
          busy={save.isPending}
          problem={save.error}
          onClose={() => setAsked(false)}
          onSave={() => save.mutate(inputOf(draft, row.code, version))}
        />
      )}
      {told}
    </Page>
  );
}
