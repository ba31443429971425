import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { exact } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { ChangedWords } from './changed-words';
import type { Version } from './draft';
import { instructionTexts } from './texts';
import { writePath } from './view';

interface HistoryProps {
  workflow: string;
  /** newest first */
  versions: readonly Version[];
  /** number of the one previewed */
  shown: number;
  onShow(version: number): void;
}

/** All versions with who saved them, the difference between any two, and each as a start for the next. */
export function History({ workflow, versions, shown, onShow }: HistoryProps) {
  const t = instructionTexts.use();
  const dates = usePeopleDates();
  const navigate = useNavigate();
  const newest = versions[0]!.version;
  return (
    <section aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <ol className="instructions-history">
        {versions.map(({ id, version, publishedAt, savedBy }) => (
          <li key={id} aria-current={version === shown ? 'true' : undefined}>
            <span>
              <b>{t('version', { n: version })}</b>{' '}
              <small>
                <time dateTime={publishedAt} title={exact(publishedAt, dates.language)}>
                  {dates.moment(publishedAt)}
                </time>{' '}
                · {savedBy?.name ?? t('byHouse')}
                {version === newest && ` · ${t('inForceNow')}`}
              </small>
            </span>
            <span>
              <Button
                type="link"
                size="small"
                disabled={version === shown}
                aria-label={t('showOf', { n: version })}
                onClick={() => onShow(version)}
              >
                {t('show')}
              </Button>
              {version !== newest && (
                <Button
                  type="link"
                  size="small"
                  aria-label={t('startFromOf', { n: version })}
                  onClick={() => void navigate(writePath(workflow, version))}
                >
                  {t('startFrom')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {versions.length > 1 && <Compare versions={versions} />}
    </section>
  );
}

function Compare({ versions }: { versions: readonly Version[] }) {
  const t = instructionTexts.use();
  const [pair, setPair] = useState<{ old: number; now: number } | null>(null);
  const { old, now } = pair ?? { old: versions[1]!.version, now: versions[0]!.version };
  const words = (number: number) => versions.find(({ version }) => version === number) ?? versions[0]!;
  const options = versions.map(({ version }) => ({ value: version, label: t('version', { n: version }) }));
  return (
    <section aria-label={t('compare')}>
      <h3>{t('compare')}</h3>
      <div className="instructions-pair">
        <Select
          aria-label={t('compareOld')}
          value={old}
          options={options}
          onChange={(version: number) => setPair({ old: version, now })}
        />
        <span aria-hidden>→</span>
        <Select
          aria-label={t('compareNew')}
          value={now}
          options={options}
          onChange={(version: number) => setPair({ old, now: version })}
        />
      </div>
      <ChangedWords before={words(old)} after={words(now)} />
    </section>
  );
}
