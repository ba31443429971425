import type { ReactNode } from 'react';
import type { MyEligibilityFragment, OfficeFieldsFragment, RuleVerdict } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { OfficeContacts } from './OfficeContacts';
import { applicationTexts } from './texts';
import type { ApplicationText } from './texts.zh-CN';
import './Apply.scss';

const MARKS: Record<RuleVerdict, { icon: IconName; className: string; word: ApplicationText }> = {
  SATISFIED: { icon: 'check', className: 'rule-ok', word: 'satisfied' },
  UNSATISFIED: { icon: 'close', className: 'rule-bad', word: 'unsatisfied' },
  UNKNOWN: { icon: 'question', className: 'rule-unknown', word: 'unknown' },
};

/** Whether I may apply, rule by rule with the fact that was used; if not, whom to ask. */
export function EligibilityCard({
  eligibility,
  office,
}: {
  eligibility: MyEligibilityFragment;
  office: OfficeFieldsFragment;
}): ReactNode {
  const t = useTexts(applicationTexts);
  return (
    <Card title={eligibility.eligible ? t('eligible') : t('ineligible')} aside={t('judged')}>
      <Box as="ul">
        {eligibility.rules.map((rule) => {
          const mark = MARKS[rule.verdict];
          return (
            <Box as="li" key={rule.code} className="rule">
              <Box className={`rule-mark ${mark.className}`} role="img" label={t(mark.word)}>
                <Icon name={mark.icon} size={22} />
              </Box>
              <Box className="rule-words">
                <Box className="rule-label">{rule.label}</Box>
                <Box className="rule-reason">{rule.reason}</Box>
              </Box>
            </Box>
          );
        })}
      </Box>
      {eligibility.eligible ? null : (
        <Box className="rule-help">
          {t('ineligibleHelp')}
          <OfficeContacts office={office} />
        </Box>
      )}
    </Card>
  );
}
