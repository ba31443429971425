import { SyncOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { ToneTag } from '../../ui/tone-tag';
import { type Source, counts, isGoing, toneOf } from './run';
import { siteSyncTexts } from './texts';
import { useSynchronise } from './use-site-sync';

interface SourceCardProps {
  source: Source;
  onProblems(run: string): void;
}

/** One page of the university's sites: how its last run went, and the button for another. */
export function SourceCard({ source: { name, title, url, lastRun }, onProblems }: SourceCardProps) {
  const t = siteSyncTexts.use();
  const dates = usePeopleDates();
  const synchronise = useSynchronise();
  const going = isGoing(lastRun);
  const who = lastRun?.startedBy?.name ?? t('byClock');
  const [first] = lastRun?.problems ?? [];
  return (
    <section className="card source-card" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {lastRun && <ToneTag tone={toneOf(lastRun)}>{lastRun.stateLabel}</ToneTag>}
        <Button
          type="primary"
          icon={<SyncOutlined aria-hidden spin={going} />}
          disabled={going}
          loading={synchronise.isPending}
          aria-label={`${t('synchronise')} ${title}`}
          onClick={() => synchronise.mutate({ source: name })}
        >
          {t('synchronise')}
        </Button>
      </div>
      <a className="clip" href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
      <p className="muted" role="status">
        {lastRun ? t(going ? 'begunAt' : 'lastAt', { time: dates.moment(lastRun.startedAt), who }) : t('never')}{' '}
        {going && t('following')}
      </p>
      {synchronise.error && <Alert type="error" showIcon role="alert" title={synchronise.error.sentences.join(' ')} />}
      {lastRun?.stateCode === 'FAILED' && (
        <Alert type="error" showIcon role="alert" title={[t('failedTitle'), first?.reason].join(' ')} />
      )}
      {lastRun?.stateCode === 'LOST' && <Alert type="warning" showIcon role="alert" title={t('lostTitle')} />}
      {lastRun && !going && (
        <>
          <dl>
            {counts.map((count) => (
              <div key={count} className={count === 'failed' && lastRun.failed > 0 ? 'bad' : undefined}>
                <dt>{t(count)}</dt>
                <dd>{lastRun[count]}</dd>
              </div>
            ))}
          </dl>
          {lastRun.differing > 0 && (
            <p>
              {t('toDiffering')} <Link to="/notices">{t('toNotices')}</Link>
            </p>
          )}
          {lastRun.failed > 0 && (
            <p>
              {t('problemsOf', { n: lastRun.failed })}{' '}
              <Button type="link" size="small" onClick={() => onProblems(lastRun.id)}>
                {t('seeProblems')}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
