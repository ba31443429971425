import { Button } from 'antd';
import type { StateTone } from '../../graph/graphql';
import { usePeopleDates } from '../../lib/people-dates';
import { Failure, Loading } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { deliveryTexts } from './texts';
import { type Health, useHealth } from './use-deliveries';

interface HealthCardsProps {
  /** the channel that is being resumed */
  busy: Health['channel'] | null;
  onResume(channel: Health['channel']): void;
}

/** How each channel stands: sending, paused and why, what it has sent and what is stuck. */
export function HealthCards({ busy, onResume }: HealthCardsProps) {
  const t = deliveryTexts.use();
  const dates = usePeopleDates();
  const { data, error, isPending, refetch } = useHealth();
  if (isPending) return <Loading rows={3} />;
  if (!data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <div className="health-cards">
      {data.map((health) => {
        const [tone, word] = stateOf(health);
        const counts = [
          { name: t('sentToday'), n: health.sentToday },
          { name: t('pending'), n: health.pending },
          { name: t('failed'), n: health.failed, bad: health.failed > 0 },
          { name: t('unknown'), n: health.unknown, bad: health.unknown > 0 },
        ];
        return (
          <section key={health.channel} className="card health-card" aria-label={health.label}>
            <div className="section-head">
              <h3>{health.label}</h3>
              <ToneTag tone={tone}>{t(word)}</ToneTag>
            </div>
            {health.configured ? (
              <dl>
                {counts.map(({ name, n, bad }) => (
                  <div key={name} className={bad ? 'bad' : undefined}>
                    <dt>{name}</dt>
                    <dd>{n}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p className="muted">{t('notConfigured')}</p>
            )}
            {health.duplicatesRisked > 0 && <p className="muted">{t('duplicates', { n: health.duplicatesRisked })}</p>}
            {health.errorLabel && (
              <p className="form-wrong">
                {health.errorLabel} {health.errorCode && <small>{health.errorCode}</small>}
              </p>
            )}
            {health.pausedUntil && (
              <div className="health-pause">
                <small>{t('pausedUntil', { time: dates.moment(health.pausedUntil) })}</small>
                <Button size="small" loading={busy === health.channel} onClick={() => onResume(health.channel)}>
                  {t('resume')}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}

function stateOf(health: Health): [StateTone, 'stateOff' | 'statePaused' | 'stateStuck' | 'stateFine'] {
  if (!health.configured) return ['NEUTRAL', 'stateOff'];
  if (health.pausedUntil) return ['BAD', 'statePaused'];
  return health.failed + health.unknown > 0 ? ['WARN', 'stateStuck'] : ['OK', 'stateFine'];
}
