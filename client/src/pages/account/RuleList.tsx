import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import type { RuleVerdict } from './passwordRules';
import { accountTexts } from './texts';

/** The rules of a new password, each ticked as soon as it holds. */
export function RuleList({ verdicts }: { verdicts: readonly RuleVerdict[] }): ReactNode {
  const t = useTexts(accountTexts);
  return (
    <Box as="ul" className="rules">
      {verdicts.map(({ rule, met }) => (
        <Box as="li" key={rule} className={`rules-rule ${met ? 'is-met' : ''}`}>
          <Icon name={met ? 'check' : 'minus'} size={16} className="rules-icon" />
          <Words {...{ role: 'img', label: t(met ? 'ruleMet' : 'ruleUnmet', { rule: t(rule) }) }}>{t(rule)}</Words>
        </Box>
      ))}
    </Box>
  );
}
