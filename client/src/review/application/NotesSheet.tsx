import { useState, type ReactNode } from 'react';
import { AcknowledgeNotesDocument } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { Steps } from '../../ui/Steps';
import { uiTexts } from '../../ui/texts';
import { Tick } from '../../ui/Tick';
import { NotesChanges } from '../NotesChanges';
import { reviewTexts } from '../texts';
import type { Door } from './readDoor';
import { applicationTexts } from './texts';
import './Apply.scss';

interface NotesSheetProps {
  instructions: NonNullable<Door['instructions']>;
  /** a newer version came while the form was being filled in */
  changed: boolean;
  refresh: () => Promise<void>;
  onClose: () => void;
}

/** 注意事项 and 流程须知: to read, and once to tick. */
export function NotesSheet({ instructions, changed, refresh, onClose }: NotesSheetProps): ReactNode {
  const t = useTexts(applicationTexts);
  const kit = useTexts(uiTexts);
  const review = useTexts(reviewTexts);
  const [ticked, setTicked] = useState(false);
  const { send, pending, failure } = useTell(AcknowledgeNotesDocument);
  const { acknowledged, workflow, version } = instructions;
  // only before ticking: afterwards there is nothing to compare with
  const changes = acknowledged ? null : instructions.changes;
  const confirm = async (): Promise<void> => {
    try {
      if (!(await send({ workflow, version }))) return;
      await refresh();
      onClose();
    } catch {
      // said below; a newer version is shown at once
      setTicked(false);
      await refresh();
    }
  };
  const actions = acknowledged ? (
    <Button text={kit('know')} onPress={onClose} />
  ) : (
    <>
      <Button kind="plain" text={kit('cancel')} onPress={onClose} />
      <Button text={t('acknowledged')} disabled={!ticked} busy={pending} onPress={() => void confirm()} />
    </>
  );
  return (
    <Sheet title={t('notes')} onClose={onClose} actions={actions}>
      {changed && !acknowledged ? <Notice tone="warn" text={t('notesChanged')} /> : null}
      {changes ? <Notice tone="info" text={review('notesSince')} /> : null}
      {changes ? (
        <NotesChanges lines={changes.notice} />
      ) : (
        <Box as="ul">
          {instructions.notice.map((item) => (
            <Box as="li" key={item} className="notes-item">
              {item}
            </Box>
          ))}
        </Box>
      )}
      <Box as="h3" className="sheet-part">
        {t('procedure')}
      </Box>
      {changes ? <NotesChanges lines={changes.procedure} /> : <Steps steps={instructions.procedure} />}
      {acknowledged ? null : <Tick text={t('acknowledge')} checked={ticked} onChange={setTicked} />}
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Sheet>
  );
}
