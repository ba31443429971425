import { useState, type ReactNode } from 'react';
import type { ReviewFieldsFragment } from '../graph/graphql';
import { toFailure } from '../lib/graph/failure';
import { sayFailure } from '../lib/graph/sayFailure';
import { useTell } from '../lib/graph/useTell';
import { useTexts } from '../lib/i18n/texts';
import { Area } from '../ui/base/Area';
import { Box } from '../ui/base/Box';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Sheet } from '../ui/Sheet';
import { uiTexts } from '../ui/texts';
import type { ActionDocument } from './actionDocument';
import { reviewTexts } from './texts';

interface ActionSheetProps {
  action: ReviewFieldsFragment['availableActions'][number];
  document: ActionDocument;
  subject: { id: string; version: number };
  onClose: () => void;
  onChanged: (why: 'done' | 'conflict') => void;
}

/** Asks once more, takes a note where one is needed, and acts. */
export function ActionSheet({ action, document, subject, onClose, onChanged }: ActionSheetProps): ReactNode {
  const t = useTexts(reviewTexts);
  const kit = useTexts(uiTexts);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, pending, failure } = useTell(document);
  const required = action.needs.includes('NOTE');

  const act = async (): Promise<void> => {
    if (required && note.trim() === '') {
      setMissing(true);
      return;
    }
    setMissing(false);
    try {
      const wish = { id: subject.id, expectedVersion: subject.version, ...(note.trim() ? { note: note.trim() } : {}) };
      if (await send(wish)) onChanged('done');
    } catch (error) {
      if (toFailure(error).code === 'CONFLICT') onChanged('conflict');
    }
  };

  return (
    <Sheet
      title={t('confirmQuestion', { label: action.label })}
      onClose={onClose}
      actions={
        <>
          <Button kind="plain" text={kit('cancel')} onPress={onClose} />
          <Button
            kind={action.emphasis === 'DANGER' ? 'final' : 'primary'}
            text={failure?.unanswered ? t('retry') : action.label}
            busy={pending}
            onPress={() => void act()}
          />
        </>
      }
    >
      <Box className="actionbar-label">{t('note')}</Box>
      <Area
        label={t('note')}
        value={note}
        onChange={setNote}
        placeholder={required ? t('noteRequired') : t('noteOptional')}
      />
      {missing ? <Notice tone="bad" text={t('noteMissing')} /> : null}
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Sheet>
  );
}
