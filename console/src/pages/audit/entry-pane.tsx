import { Button, Popconfirm } from 'antd';
import { Link } from 'react-router';
import { RevealAuditReasonDocument } from '../../graph/graphql';
import { exact } from '../../lib/dates';
import { useCommand } from '../../lib/graph/use-command';
import { useLanguage } from '../../lib/i18n/language';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { useDetailWords } from './detail-words';
import { type Filter, nothing, pageOf } from './filter';
import { auditTexts } from './texts';
import { type Entry, useEntry } from './use-audit';

interface EntryPaneProps {
  id: string;
  listed: readonly Entry[];
  onNarrow(change: Partial<Filter>): void;
  onClose(): void;
}

/** One entry with all that was recorded of it. */
export function EntryPane({ id, listed, onNarrow, onClose }: EntryPaneProps) {
  const t = auditTexts.use();
  const { data: entry, error, isPending, refetch } = useEntry(id, listed);
  return (
    <SidePane title={entry?.actionLabel ?? t('entry')} subject={id} onClose={onClose}>
      {isPending && <Loading rows={6} />}
      {entry === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {entry === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {entry && <Content entry={entry} onNarrow={onNarrow} />}
    </SidePane>
  );
}

function Content({ entry, onNarrow }: { entry: Entry; onNarrow(change: Partial<Filter>): void }) {
  const t = auditTexts.use();
  const language = useLanguage();
  const { actor, subject } = entry;
  const page = pageOf(entry.subjectType, subject);
  const words = useDetailWords();
  const facts: Fact[] = [
    { name: t('time'), value: exact(entry.at, language) },
    { name: t('person'), value: actor ? `${actor.displayName} ${actor.username}` : t('house') },
    { name: t('action'), value: `${entry.actionLabel} · ${entry.action}` },
    {
      name: t('subject'),
      value: page ? (
        <Link to={page}>{entry.subjectLabel ?? entry.subjectType}</Link>
      ) : (
        (entry.subjectLabel ?? t('none'))
      ),
    },
    ...entry.detail.map(({ key, label }) => ({ name: words(key), value: label })),
    { name: t('seal'), value: t(entry.chained ? 'sealed' : 'notYetSealed') },
  ];
  return (
    <div className="entry">
      <Facts items={facts} />
      {entry.hasReason && <Reason id={entry.id} />}
      <div className="entry-acts">
        {actor && <Button onClick={() => onNarrow({ ...nothing, account: actor.id })}>{t('samePerson')}</Button>}
        {subject && <Button onClick={() => onNarrow({ ...nothing, subject })}>{t('sameSubject')}</Button>}
      </div>
    </div>
  );
}

/** The reason is read only when asked for, and the reading is an entry of its own. */
function Reason({ id }: { id: string }) {
  const t = auditTexts.use();
  const reveal = useCommand(RevealAuditReasonDocument, { secret: true });
  const reason = reveal.data?.revealAuditReason.reason;
  return (
    <section aria-label={t('reason')}>
      <h3>{t('reason')}</h3>
      {reason === undefined ? (
        <Popconfirm
          title={t('revealSure')}
          okText={t('reveal')}
          cancelText={t('cancel')}
          onConfirm={() => reveal.mutate({ id })}
        >
          <Button size="small" loading={reveal.isPending}>
            {t('reveal')}
          </Button>
        </Popconfirm>
      ) : (
        <output className="entry-reason">{reason}</output>
      )}
      {reveal.error && (
        <p className="form-wrong" role="alert">
          {reveal.error.sentences.join(' ')}
        </p>
      )}
    </section>
  );
}
