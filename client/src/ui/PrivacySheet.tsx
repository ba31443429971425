import { Button as HostButton } from '@tarojs/components';
import type { ReactNode } from 'react';
import { AGREE_BUTTON, privacyStore, readPrivacyGuide } from '../lib/privacy';
import { useTexts } from '../lib/i18n/texts';
import { useStore } from '../lib/store';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Button } from './Button';
import { Sheet } from './Sheet';
import { uiTexts } from './texts';
import './PrivacySheet.scss';

/**
 * Asks for consent to the privacy guide when the host needs it. The host only believes a button of its own kind, so
 * here, and nowhere else, one is drawn.
 */
export function PrivacySheet(): ReactNode {
  const t = useTexts(uiTexts);
  const question = useStore(privacyStore);
  if (!question) return null;
  return (
    <Sheet
      title={t('privacyTitle')}
      onClose={() => question.decide(false)}
      actions={
        <>
          <Button kind="plain" text={t('privacyRefuse')} onPress={() => question.decide(false)} />
          <HostButton
            id={AGREE_BUTTON}
            className="button button-primary button-wide privacy-agree"
            hoverClass="is-active"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => question.decide(true)}
          >
            {t('privacyAgree')}
          </HostButton>
        </>
      }
    >
      <Box>{t('privacyWhy')}</Box>
      <Press className="privacy-guide" onPress={readPrivacyGuide}>
        {t('privacyGuide')}
      </Press>
    </Sheet>
  );
}
