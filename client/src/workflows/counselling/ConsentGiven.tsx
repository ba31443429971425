import { useState, type ReactNode } from 'react';
import { WithdrawCounsellingConsentDocument } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';
import { counsellingTexts } from './texts';
import './Door.scss';

/** The consent that stands, and the way to withdraw it. */
export function ConsentGiven({ onWithdrawn }: { onWithdrawn: () => Promise<void> }): ReactNode {
  const t = useTexts(counsellingTexts);
  const kit = useTexts(uiTexts);
  const [asking, setAsking] = useState(false);
  const { send, pending, failure } = useTell(WithdrawCounsellingConsentDocument);
  const withdraw = async (): Promise<void> => {
    try {
      if (!(await send({ purpose: 'COUNSELLING' }))) return;
      setAsking(false);
      await onWithdrawn();
    } catch {
      // said below, from failure
    }
  };
  return (
    <Box className="door-consented">
      <Icon name="shield" size={18} className="door-consented-icon" />
      <Words className="door-consented-words">{t('consented')}</Words>
      <Press className="door-withdraw" onPress={() => setAsking(true)}>
        {t('withdraw')}
      </Press>
      {asking ? (
        <Sheet
          title={t('withdrawQuestion')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button kind="plain" text={kit('cancel')} onPress={() => setAsking(false)} />
              <Button kind="final" text={t('withdraw')} busy={pending} onPress={() => void withdraw()} />
            </>
          }
        >
          <Box>{t('withdrawMeaning')}</Box>
          {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
        </Sheet>
      ) : null}
    </Box>
  );
}
