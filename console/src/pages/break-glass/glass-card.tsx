import { Button, Popconfirm } from 'antd';
import { DecideBreakGlassDocument, EndBreakGlassDocument, type StateTone } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { usePeopleDates } from '../../lib/people-dates';
import { useViewer } from '../../lib/session/viewer';
import { type Fact, Facts } from '../../ui/facts';
import { ToneTag } from '../../ui/tone-tag';
import { type Glass, mayEnd } from './glass';
import { glassTexts } from './texts';
import { glassTouches } from './use-glass';

const tones: Record<string, StateTone> = { REQUESTED: 'WARN', OPEN: 'BAD', DECLINED: 'NEUTRAL', ENDED: 'NEUTRAL' };

/** One request: who, why, who decided, until when; deciding it and shutting it. */
export function GlassCard({ glass }: { glass: Glass }) {
  const t = glassTexts.use();
  const dates = usePeopleDates();
  const me = useViewer().data?.staff;
  const decide = useCommand(DecideBreakGlassDocument, { touches: glassTouches });
  const end = useCommand(EndBreakGlassDocument, { touches: glassTouches });
  const problem = decide.error ?? end.error;
  const subject = { id: glass.id, expectedVersion: glass.version };
  const facts: Fact[] = [
    { name: t('requestedBy'), value: `${glass.requestedBy.name} · ${dates.moment(glass.requestedAt)}` },
    { name: t('reason'), value: glass.reason ?? <span className="muted">{t('reasonSealed')}</span> },
    ...(glass.role === 'HEAD' ? [{ name: t('purpose'), value: t('purposeHead') }] : []),
    ...(glass.decidedBy && glass.decidedAt
      ? [{ name: t('decidedBy'), value: `${glass.decidedBy.name} · ${dates.moment(glass.decidedAt)}` }]
      : []),
    ...(glass.stateCode === 'OPEN' && glass.opensUntil
      ? [{ name: t('opensUntil'), value: dates.moment(glass.opensUntil) }]
      : []),
    ...(glass.endedAt ? [{ name: t('endedAt'), value: dates.moment(glass.endedAt) }] : []),
  ];
  return (
    <section className="card glass-card" aria-label={`${glass.office.name} ${glass.requestedBy.name}`}>
      <div className="section-head">
        <h3>{glass.office.name}</h3>
        <ToneTag tone={tones[glass.stateCode] ?? 'NEUTRAL'}>{glass.stateLabel}</ToneTag>
      </div>
      <Facts items={facts} />
      <div className="glass-acts">
        {glass.mayDecide && (
          <>
            <Popconfirm
              title={t('approveSure', { name: glass.requestedBy.name })}
              description={t('approveMeans')}
              okText={t('approve')}
              cancelText={t('cancel')}
              onConfirm={() => decide.mutate({ ...subject, approve: true })}
            >
              <Button type="primary" danger loading={decide.isPending && decide.variables.approve}>
                {t('approve')}
              </Button>
            </Popconfirm>
            <Button
              loading={decide.isPending && !decide.variables.approve}
              onClick={() => decide.mutate({ ...subject, approve: false })}
            >
              {t('decline')}
            </Button>
          </>
        )}
        {mayEnd(glass, me) && (
          <Button loading={end.isPending} onClick={() => end.mutate(subject)}>
            {t(glass.stateCode === 'OPEN' ? 'endNow' : 'takeBack')}
          </Button>
        )}
      </div>
      {problem && (
        <p className="form-wrong" role="alert">
          {problem.sentences.join(' ')}
        </p>
      )}
    </section>
  );
}
