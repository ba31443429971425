import '../worklist.css';
import { CheckCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { EligibilityFieldsFragment } from '../../graph/graphql';
import { ToneTag } from '../../ui/tone-tag';
import { worklistTexts } from '../texts';
import { OverrideDialog, type OverrideOf } from './override-dialog';

type Eligibility = EligibilityFieldsFragment;
type Rule = Eligibility['rules'][number];

const marks = {
  SATISFIED: <CheckCircleFilled className="tone-ok" aria-hidden />,
  UNSATISFIED: <CloseCircleFilled className="tone-bad" aria-hidden />,
  UNKNOWN: <QuestionCircleFilled className="tone-warn" aria-hidden />,
} as const;

/** Whether all rules are satisfied, in a word. */
export function RulesWord({ eligibility }: { eligibility: Eligibility }) {
  const t = worklistTexts.use();
  const failing = eligibility.rules.filter((rule) => !rule.satisfied).length;
  return (
    <ToneTag tone={failing === 0 ? 'OK' : 'BAD'}>
      {failing === 0 ? t('allSatisfied') : t('someUnsatisfied', { n: failing })}
    </ToneTag>
  );
}

interface RulesProps {
  eligibility: Eligibility;
  /** whose rules one may let pass; null where one may not */
  override: OverrideOf | null;
}

/** The rules with the facts that they used; one may be let pass with a reason. */
export function Rules({ eligibility, override }: RulesProps) {
  const t = worklistTexts.use();
  const [overriding, setOverriding] = useState<Rule | null>(null);
  const words = { SATISFIED: t('ruleSatisfied'), UNSATISFIED: t('ruleUnsatisfied'), UNKNOWN: t('ruleUnknown') };
  return (
    <>
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
            {!rule.satisfied && override && (
              <Button
                size="small"
                type="link"
                aria-label={t('overrideNamed', { rule: rule.label })}
                onClick={() => setOverriding(rule)}
              >
                {t('override')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {overriding && override && <OverrideDialog of={override} rule={overriding} onClose={() => setOverriding(null)} />}
    </>
  );
}
