import { Alert, Button, Popconfirm, Progress } from 'antd';
import { ToneTag } from '../../ui/tone-tag';
import { Preview } from './preview';
import { type ImportRun, lookAt } from './run';
import { importTexts } from './texts';
import { useImportActs } from './use-import';

/** One import: how far it is, what it would do, and the choice to do it. */
export function RunCard({ run, onAgain }: { run: ImportRun; onAgain(): void }) {
  const t = importTexts.use();
  const { confirm, discard } = useImportActs();
  const look = lookAt(run);
  const problem = confirm.error ?? discard.error;
  const tones = {
    working: 'INFO',
    preview: 'WARN',
    done: 'OK',
    over: run.state === 'FAILED' ? 'BAD' : 'NEUTRAL',
  } as const;
  const counts = [
    { name: t('rowsRead'), n: run.rowsRead },
    { name: t('toAdd'), n: run.toAdd },
    { name: t('toChange'), n: run.toChange },
    { name: t('unchanged'), n: run.unchanged },
    { name: t('faulty'), n: run.faulty, bad: run.faulty > 0 },
  ];
  return (
    <section className="card run-card" aria-label={t('run')}>
      <div className="section-head">
        <h3>{run.fileName}</h3>
        <ToneTag tone={tones[look.phase]}>{run.stateLabel}</ToneTag>
      </div>
      {look.phase === 'working' && (
        <div role="status" className="run-progress">
          <Progress
            percent={look.percent ?? 100}
            status="active"
            showInfo={look.percent !== null}
            aria-label={t('progress')}
          />
          <small>
            {run.state === 'APPLYING'
              ? t('applied', { n: run.rowsApplied, all: run.rowsRead })
              : t('readSoFar', { n: run.rowsRead })}{' '}
            {t('mayLeave')}
          </small>
        </div>
      )}
      {run.failure && <Alert type="error" showIcon title={run.failure} role="alert" />}
      {run.state !== 'FAILED' && (
        <dl className="run-counts">
          {counts.map(({ name, n, bad }) => (
            <div key={name} className={bad ? 'bad' : undefined}>
              <dt>{name}</dt>
              <dd>{n}</dd>
            </div>
          ))}
        </dl>
      )}
      {run.state === 'DONE' && (
        <Alert type="success" showIcon title={t('doneAs', { written: run.written, leftOut: run.leftOut })} />
      )}
      {look.phase === 'preview' && !look.writable && <Alert type="info" showIcon title={t('nothingToWrite')} />}
      {problem && <Alert type="error" showIcon role="alert" title={problem.sentences.join(' ')} />}
      <div className="run-acts">
        {look.phase === 'preview' && look.skips && look.writable && (
          <span className="muted">{t('skips', { n: run.faulty })}</span>
        )}
        {look.discardable && (
          <Popconfirm
            title={t('discardSure')}
            okText={t('discard')}
            cancelText={t('back')}
            onConfirm={() => discard.mutate(run)}
          >
            <Button danger loading={discard.isPending}>
              {t('discard')}
            </Button>
          </Popconfirm>
        )}
        {look.phase === 'preview' && (
          <Button
            type="primary"
            disabled={!look.writable}
            loading={confirm.isPending}
            onClick={() => confirm.mutate(run)}
          >
            {t(look.skips ? 'confirmSkipping' : 'confirm', { n: run.toAdd + run.toChange })}
          </Button>
        )}
        {(look.phase === 'done' || look.phase === 'over') && (
          <Button type="primary" onClick={onAgain}>
            {t('again')}
          </Button>
        )}
      </div>
      <Preview run={run} untold={look.untold} />
    </section>
  );
}
