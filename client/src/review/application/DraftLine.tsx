import { useState, type ReactNode } from 'react';
import { sayPast } from '../../lib/dates';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { useMinute } from '../../lib/useMinute';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';
import { reviewTexts } from '../texts';
import type { ApplicationKind } from './kind';
import { applicationTexts } from './texts';
import type { DraftForm } from './useDraft';
import './Apply.scss';

interface DraftLineProps {
  kind: ApplicationKind;
  form: DraftForm;
  refresh: () => Promise<void>;
}

/** Whether what is filled in is safe, and the way to throw it away. */
export function DraftLine({ kind, form, refresh }: DraftLineProps): ReactNode {
  const t = useTexts(applicationTexts);
  const [asking, setAsking] = useState(false);
  const said = useSaving(form);
  return (
    <Box className="draft-line">
      <Words live="polite">{said}</Words>
      {form.base() ? (
        <Press className="draft-drop" onPress={() => setAsking(true)}>
          {t('drop')}
        </Press>
      ) : null}
      {asking ? <DropSheet kind={kind} form={form} refresh={refresh} onClose={() => setAsking(false)} /> : null}
    </Box>
  );
}

function useSaving({ saving, restored }: DraftForm): string {
  const t = useTexts(applicationTexts);
  const now = useMinute();
  switch (saving.at) {
    case 'rest':
      return restored ? t('draftRestored') : '';
    case 'waiting':
      return t('draftWaiting');
    case 'saving':
      return t('draftSaving');
    case 'saved':
      return t('draftSaved', { when: sayPast(new Date(saving.when).toISOString(), Math.max(now, saving.when)) });
    case 'offline':
      return t('draftOffline');
    case 'conflict':
      return t('draftNewer');
    case 'refused':
      return t('draftRefused', { why: sayFailure(saving.failure) });
  }
}

function DropSheet({ kind, form, refresh, onClose }: DraftLineProps & { onClose: () => void }): ReactNode {
  const t = useTexts(applicationTexts);
  const kit = useTexts(uiTexts);
  const review = useTexts(reviewTexts);
  const { send, pending, failure } = useTell(kind.documents.withdraw);
  const drop = async (): Promise<void> => {
    await form.saver.stop();
    const base = form.base();
    try {
      if (base && (await send({ id: base.id, expectedVersion: base.version }))) {
        form.clear();
        await refresh();
        onClose();
      }
    } catch {
      // said below
    } finally {
      form.saver.resume();
    }
  };
  return (
    <Sheet
      title={review('confirmQuestion', { label: t('drop') })}
      onClose={onClose}
      actions={
        <>
          <Button kind="plain" text={kit('cancel')} onPress={onClose} />
          <Button kind="final" text={t('drop')} busy={pending} onPress={() => void drop()} />
        </>
      }
    >
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Sheet>
  );
}
