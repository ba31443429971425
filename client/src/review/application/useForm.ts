import { useDidHide } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MyAttachmentFragment } from '../../graph/graphql';
import { addressOfPath } from '../../lib/address';
import { useStore } from '../../lib/store';
import { forgetPreview } from '../../lib/upload/pick';
import { sendFile } from '../../lib/upload/send';
import { Uploads, type Upload } from '../../lib/upload/Uploads';
import { useOnline } from '../../lib/useOnline';
import type { FormValue, FormValues } from './form';

export interface FormState {
  values: FormValues;
  uploads: Uploads;
  /** what was touched, whose problems may be said */
  touched: ReadonlySet<string>;
  change: (code: string, value: FormValue) => void;
  touch: (code: string) => void;
  /** shows other values and files in place of all that is here */
  show: (values: FormValues, attachments: readonly MyAttachmentFragment[]) => void;
  /** other values, the files stay */
  replace: (values: FormValues) => void;
}

/** What a person fills in: values and files. `onEdit` hears each change that a person or a finished upload made. */
export function useForm(first: FormValues, onEdit: (values: FormValues) => void, onHide: () => void): FormState {
  const [values, setValues] = useState(first);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [uploads] = useState(() => new Uploads({ send: sendFile, forget: forgetPreview }));
  const now = useRef({ values, onEdit, onHide, stored: '' });
  now.current = { ...now.current, values, onEdit, onHide };

  const files = useStore(uploads);
  const stored = storedOf(files);
  useEffect(() => {
    if (now.current.stored === stored) return;
    now.current.stored = stored;
    now.current.onEdit(now.current.values);
  }, [stored]);

  useOnline(() => uploads.retryLost());
  useDidHide(() => now.current.onHide());
  useEffect(
    () => () => {
      now.current.onHide();
      uploads.close();
    },
    [uploads],
  );

  const replace = useCallback((next: FormValues) => {
    now.current.values = next;
    setValues(next);
  }, []);
  const touch = useCallback((code: string) => setTouched((old) => new Set([...old, code])), []);
  return {
    values,
    uploads,
    touched,
    touch,
    replace,
    change: useCallback(
      (code, value) => {
        const next = { ...now.current.values, [code]: value };
        replace(next);
        now.current.onEdit(next);
      },
      [replace],
    ),
    show: useCallback(
      (next, attachments) => {
        replace(next);
        setTouched(new Set());
        uploads.reset(
          attachments.map((file) => ({
            ...file,
            id: file.fileId,
            preview: addressOfPath(file.thumbnailUrl ?? '') || null,
          })),
        );
        // what is shown now is what the server has: no change of the person's
        now.current.stored = storedOf(uploads.get());
      },
      [replace, uploads],
    ),
  };
}

/** What the server has of these, as one word to compare by; a file on its way changes nothing yet. */
function storedOf(files: readonly Upload[]): string {
  return files.flatMap(({ fileId, item }) => (fileId === null ? [] : [`${item} ${fileId}`])).join('\n');
}
