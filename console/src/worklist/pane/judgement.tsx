import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { usePermissions } from '../../lib/session/viewer';
import { ToneTag } from '../../ui/tone-tag';
import type { ApplicationDetail } from '../application';
import { permissionOf } from '../entries';
import { worklistTexts } from '../texts';
import { OverrideDialog } from './override-dialog';

type Rule = NonNullable<ApplicationDetail['eligibility']>['rules'][number];

const marks = {
  SATISFIED: <CheckCircleFilled className="tone-ok" aria-hidden />,
  UNSATISFIED: <CloseCircleFilled className="tone-bad" aria-hidden />,
  UNKNOWN: <QuestionCircleFilled className="tone-warn" aria-hidden />,
} as const;

/** The rules with the facts they used, as kept with the application; one may be overridden with a reason. */
export function Judgement({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const permissions = usePermissions();
  const [overriding, setOverriding] = useState<Rule | null>(null);
  const { eligibility, conflictOfInterest, ended } = application;
  if (!eligibility) return null;
  const failing = eligibility.rules.filter((rule) => !rule.satisfied).length;
  const mayOverride =
    !ended && !conflictOfInterest && permissions.includes(permissionOf(application.workflow, 'REVIEW'));
  const words = { SATISFIED: t('ruleSatisfied'), UNSATISFIED: t('ruleUnsatisfied'), UNKNOWN: t('ruleUnknown') };
  return (
    <section>
      <div className="section-head">
        <h3>{t('judgement')}</h3>
        <ToneTag tone={failing === 0 ? 'OK' : 'BAD'}>
          {failing === 0 ? t('allSatisfied') : t('someUnsatisfied', { n: failing })}
        </ToneTag>
      </div>
      <ul className="rules">
        {eligibility.rules.map((rule) => (
          <li key={rule.code}>
            <div>
              {marks[rule.verdict]}
              <span className="spoken">{words[rule.verdict]}</span>
              <span>{rule.label}</span>
              <small>{rule.reason}</small>
            </div>
            {rule.overridden && <p className="overridden">{t('overridden')}</p>}
            {!rule.satisfied && mayOverride && (
              <Button size="small" type="link" onClick={() => setOverriding(rule)}>
                {t('override')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {overriding && (
        <OverrideDialog applicationId={application.id} rule={overriding} onClose={() => setOverriding(null)} />
      )}
    </section>
  );
}
