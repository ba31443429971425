import { useCallback, useEffect, useRef, useState } from 'react';
import { KeptUploadDocument } from '../../graph/graphql';
import { addressOfPath } from '../../lib/address';
import { ask } from '../../lib/graph/client';
import type { Failure } from '../../lib/graph/failure';
import { useTexts } from '../../lib/i18n/texts';
import { useStore } from '../../lib/store';
import type { Uploads } from '../../lib/upload/Uploads';
import { problemsOf, type FormField, type FormValues, type Problem } from '../../review/application/form';
import { shownProblems } from '../../review/application/shownProblems';
import { applicationTexts } from '../../review/application/texts';
import { useForm, type FormState } from '../../review/application/useForm';
import { keepDraft, keptDraft, withWords, type KeptDraft } from './kept';
import { feedbackTexts } from './texts';

const LEAST = 5;
const MOST = 2_000;
const MOST_PICTURES = 6;
const PICTURES = 'pictures';

export interface Writing {
  form: FormState;
  fields: readonly FormField[];
  problems: readonly Problem[];
  /** what to say beside each field now */
  shown: (failure: Failure | null) => Record<string, string>;
  draft: () => KeptDraft;
  /** something left from the last time is on show */
  restored: boolean;
  /** it is sent or given up */
  clear: () => void;
}

/** Words and pictures being written, kept on the phone until they are sent; what was left the last time is back. */
export function useWriting(student: string, place: string, words = ''): Writing {
  const t = useTexts(feedbackTexts);
  const said = useTexts(applicationTexts);
  const [left] = useState(() => keptDraft(student, place));
  const [restored, setRestored] = useState(left !== null);
  const files = useRef<Uploads | null>(null);
  const keep = (values: FormValues): void => keepDraft(student, place, draftOf(values, files.current, words));
  const first = { text: withWords(left, words), about: left?.about ?? null, office: left?.office ?? null };
  const form = useForm(first, keep, () => undefined);
  const { uploads, show } = form;
  files.current = uploads;
  useEffect(() => {
    void bringBack(uploads, left?.pictures ?? []);
  }, [uploads, left]);

  const fields = [
    fieldOf({ code: 'text', label: t('text'), kind: 'TEXT', required: true, hint: t('textHint') }),
    fieldOf({ code: PICTURES, label: t('pictures'), kind: 'FILES', max: MOST_PICTURES, fileKinds: ['IMAGE'] }),
  ];
  const problems = problemsOf(fields, form.values, useStore(uploads), []);
  return {
    ...{ form, fields, problems, restored },
    shown: (failure) => shownProblems(said, fields, problems, form.touched, failure),
    draft: () => draftOf(form.values, uploads, words),
    clear: useCallback(() => {
      keepDraft(student, place, null);
      show({ text: '', about: null, office: null }, []);
      setRestored(false);
    }, [student, place, show]),
  };
}

const asCode = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function draftOf(values: FormValues, uploads: Uploads | null, from: string): KeptDraft {
  return {
    from,
    text: asCode(values['text']) ?? '',
    about: asCode(values['about']),
    office: asCode(values['office']),
    pictures: (uploads?.get() ?? []).flatMap(({ fileId }) => fileId ?? []),
  };
}

function fieldOf(part: Pick<FormField, 'code' | 'label' | 'kind'> & Partial<FormField>): FormField {
  const length = part.kind === 'TEXT' ? { minLength: LEAST, maxLength: MOST } : { minLength: null, maxLength: null };
  return { required: false, hint: null, min: null, max: null, fileKinds: null, options: null, ...length, ...part };
}

/** Pictures sent the last time that the server still has; without an answer they are left out, nothing else is lost. */
async function bringBack(uploads: Uploads, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await Promise.all(
    ids.map((id) =>
      ask(KeptUploadDocument, { id }).then(
        ({ uploadedFile }) => uploadedFile,
        () => null,
      ),
    ),
  );
  // one that was chosen meanwhile is not to be thrown out
  if (uploads.get().length > 0) return;
  uploads.reset(
    found
      .flatMap((file) => file ?? [])
      .map((file) => ({ ...file, item: PICTURES, preview: addressOfPath(file.thumbnailUrl ?? '') || null })),
  );
}
