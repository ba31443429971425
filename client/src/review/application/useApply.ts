import { useState } from 'react';
import { toFailure, type Failure, type FailureCode } from '../../lib/graph/failure';
import { forget, keyOf } from '../../lib/graph/cache';
import { useTell } from '../../lib/graph/useTell';
import { replace } from '../../lib/nav';
import { inputOf } from './form';
import { formDocument, type ApplicationKind } from './kind';
import { applicationPaths } from './paths';
import type { Door } from './readDoor';
import { unstash } from './stash';
import type { DraftForm } from './useDraft';

export interface Applying {
  apply: () => Promise<void>;
  busy: boolean;
  failure: Failure | null;
  /** what the server said is dealt with */
  clear: () => void;
}

// after these what is on show is old: the notes, the verdict, the round
const LOOK_AGAIN: readonly FailureCode[] = [
  'INSTRUCTIONS_CHANGED',
  'INELIGIBLE',
  'WINDOW_CLOSED',
  'DEADLINE_PASSED',
  'QUOTA_USED',
  'ALREADY_DONE',
  'CONFLICT',
];

/** 申请: waits for the draft that is being saved, sends, and goes on to the application. */
export function useApply(
  kind: ApplicationKind,
  door: Door,
  form: DraftForm,
  onRefused: (failure: Failure) => Promise<void>,
): Applying {
  const [busy, setBusy] = useState(false);
  const { send, failure, clear } = useTell(formDocument(kind.documents.apply));
  const apply = async (): Promise<void> => {
    if (busy || !door.instructions) return;
    setBusy(true);
    try {
      await form.saver.stop();
      const answer = await send({
        instructionsVersion: door.instructions.version,
        ...inputOf(door.fields, form.values, form.uploads.get()),
      });
      if (!answer) return;
      form.saver.reset();
      unstash();
      // the draft that it shows is handed in
      forget(keyOf(kind.documents.door, { workflow: kind.code }));
      replace(applicationPaths.sent(kind.code, answer.done.application.id));
    } catch (error) {
      form.saver.resume();
      const failed = toFailure(error);
      if (LOOK_AGAIN.includes(failed.code)) await onRefused(failed);
    } finally {
      setBusy(false);
    }
  };
  return { apply, busy, failure, clear };
}
