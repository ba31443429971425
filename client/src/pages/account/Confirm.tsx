import type { ReactNode } from 'react';
import type { Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';

interface ConfirmProps {
  title: string;
  meaning: string;
  act: string;
  pending: boolean;
  failure: Failure | null;
  /** rejects where it was refused; the words come from `failure` */
  onAct: () => Promise<void>;
  onClose: () => void;
}

/** Asks once more before something of the account ends. */
export function Confirm({ title, meaning, act, pending, failure, onAct, onClose }: ConfirmProps): ReactNode {
  const kit = useTexts(uiTexts);
  const actions = (
    <>
      <Button kind="plain" text={kit('cancel')} onPress={onClose} />
      <Button kind="final" text={act} busy={pending} onPress={() => void onAct().catch(() => undefined)} />
    </>
  );
  return (
    <Sheet title={title} onClose={onClose} actions={actions}>
      <Box>{meaning}</Box>
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Sheet>
  );
}
