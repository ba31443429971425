import { useState, type ReactNode } from 'react';
import { RecordSubscriptionConsentDocument, SubscriptionTemplatesDocument } from '../graph/graphql';
import { useAsk } from '../lib/graph/useAsk';
import { useTell } from '../lib/graph/useTell';
import { useTexts } from '../lib/i18n/texts';
import { runtime } from '../lib/runtime';
import { acceptedKeys, requestConsent } from '../lib/subscribe';
import { Box } from '../ui/base/Box';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import './ActionBar.scss';
import { reviewTexts } from './texts';

/**
 * After something was handed in: may WeChat remind? WeChat shows its question only upon a tap, so it is a button, and
 * nothing waits for it. Not drawn where there is nothing to consent to.
 */
export function ReminderCard(): ReactNode {
  const t = useTexts(reviewTexts);
  const { data } = useAsk(SubscriptionTemplatesDocument, {}, runtime() !== 'weapp');
  const { send, pending } = useTell(RecordSubscriptionConsentDocument);
  const [outcome, setOutcome] = useState<'open' | 'done' | 'not'>('open');
  const templates = data?.subscriptionTemplates ?? [];
  if (templates.length === 0) return null;

  const remind = async (): Promise<void> => {
    // first of all, while WeChat still knows of the tap
    const accepted = acceptedKeys(templates, await requestConsent(templates));
    try {
      if (accepted.length > 0) await send({ accepted });
      setOutcome(accepted.length > 0 ? 'done' : 'not');
    } catch {
      setOutcome('not');
    }
  };
  return (
    <Card title={t('remind')}>
      {outcome === 'open' ? (
        <Box>
          <Box className="actionbar-label">{t('remindWhy')}</Box>
          <Button kind="plain" text={t('remindAsk')} busy={pending} onPress={() => void remind()} />
        </Box>
      ) : (
        <Box live="polite">{t(outcome === 'done' ? 'remindDone' : 'remindNot')}</Box>
      )}
    </Card>
  );
}
