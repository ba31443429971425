import { useEffect, useMemo, useRef, useState } from 'react';
import { toFailure } from '../../lib/graph/failure';
import { tell } from '../../lib/graph/client';
import { handleSignedOut } from '../../lib/graph/useAsk';
import { useStore } from '../../lib/store';
import { useOnline } from '../../lib/useOnline';
import { uuid } from '../../lib/uuid';
import { freshValues, inputOf, withKnown, type FormValues } from './form';
import { formDocument, type ApplicationKind, type FormInput } from './kind';
import type { Door } from './readDoor';
import { Saver, type SaveState } from './Saver';
import { stash, stashed, unstash } from './stash';
import { useForm, type FormState } from './useForm';
import { valuesOf } from './valuesOf';

export interface DraftForm extends FormState {
  saving: SaveState;
  saver: Saver<FormValues, FormInput>;
  /** the draft on the server; null before there is one */
  base: () => { id: string; version: number } | null;
  /** a newer one from another device took the place of what was typed here; `keepMine` brings that back */
  replaced: boolean;
  keepMine: () => void;
  /** the draft was handed in or dropped elsewhere while something was typed here */
  gone: boolean;
  /** what had not been saved the last time is back */
  restored: boolean;
  /** begins anew, nothing on the server any more */
  clear: () => void;
}

/** A form that saves itself as a draft, and shows a newer draft when there is one elsewhere. */
export function useDraft(kind: ApplicationKind, door: Door, refresh: () => Promise<void>): DraftForm {
  const { fields, student, choices, draft } = door;
  const fresh = freshValues(fields, choices, student.campus.code);
  const base = useRef<{ id: string; version: number } | null>(null);
  const [mine, setMine] = useState<FormValues | null>(null);
  const [gone, setGone] = useState(false);
  const left = useMemo(() => stashed(student.id, kind.code), [student.id, kind.code]);
  const latest = useRef({ fields, uploads: null as FormState['uploads'] | null });

  const [saver] = useState(
    () =>
      new Saver<FormValues, FormInput>({
        build: (values) => ({
          ...inputOf(latest.current.fields, values, latest.current.uploads?.get() ?? []),
          ...(base.current ? { id: base.current.id, expectedVersion: base.current.version } : {}),
          requestId: uuid(),
        }),
        send: async (input) => {
          try {
            const { done } = await tell(formDocument(kind.documents.save), { input });
            base.current = { id: done.application.id, version: done.application.version };
          } catch (error) {
            handleSignedOut(toFailure(error));
            throw error;
          }
        },
      }),
  );
  const edited = (values: FormValues): void => {
    stash(student.id, kind.code, values);
    setMine(null);
    setGone(false);
    saver.put(values);
  };
  const form = useForm(
    withKnown(fresh, left ?? (draft ? valuesOf(kind, draft) : {})),
    edited,
    () => void saver.flush(),
  );
  latest.current = { fields, uploads: form.uploads };

  const saving = useStore(saver);
  useOnline(() => void saver.flush());
  useEffect(() => {
    if (saving.at === 'saved') unstash();
    // somebody changed it elsewhere: see what it is now
    if (saving.at === 'conflict') void refresh();
  }, [saving, refresh]);

  // a draft that this page does not know yet: the one left last time, or a newer one from another device
  const known = draft ? `${draft.id} ${draft.version}` : '';
  const seen = useRef<string | null>(null);
  const conflict = saving.at === 'conflict';
  useEffect(() => {
    if (seen.current === known) return;
    const first = seen.current === null;
    const ours = draft && base.current?.id === draft.id && base.current.version >= draft.version;
    // while something is typed a newer draft waits for the conflict that saving will meet
    if (draft && !ours && saver.dirty && !conflict) return;
    seen.current = known;
    if (ours) return;
    if (!draft) {
      base.current = null;
      if (first && left) saver.put(withKnown(fresh, left));
      // handed in or dropped elsewhere: what is being typed stays, what was the old draft's goes
      if (conflict) {
        saver.reset();
        setGone(true);
      } else if (!first && !saver.dirty) form.show(fresh, []);
      return;
    }
    base.current = { id: draft.id, version: draft.version };
    saver.reset();
    const typed = form.values;
    form.show(withKnown(fresh, valuesOf(kind, draft)), draft.attachments);
    if (conflict) setMine(typed);
    if (first && left) {
      form.replace(withKnown(fresh, left));
      saver.put(withKnown(fresh, left));
    }
    // only a draft that was not seen yet counts
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known, conflict]);

  return {
    ...form,
    saving,
    saver,
    base: () => base.current,
    replaced: mine !== null,
    gone,
    keepMine: () => {
      if (!mine) return;
      form.replace(mine);
      edited(mine);
    },
    restored: left !== null,
    clear: () => {
      base.current = null;
      unstash();
      saver.reset();
      form.show(fresh, []);
    },
  };
}
