import '../review.css';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type RevealableField, RevealFieldDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { reviewTexts } from '../texts';

const fields = ['NUMBER', 'ID_NUMBER', 'PHONE', 'BANK_ACCOUNT'] as const satisfies readonly RevealableField[];
const SHORTEST = 4;
/** A value doesn't stay on a screen that nobody may be watching. */
const SHOWN_FOR = 60_000;

interface RevealDialogProps {
  student: { id: string; name: string };
  onClose(): void;
}

/** Shows one masked field in full, once somebody has said what for; the reading is logged with its reason. */
export function RevealDialog({ student, onClose }: RevealDialogProps) {
  const t = reviewTexts.use();
  const intents = useRef(createIntents()).current;
  const [field, setField] = useState<RevealableField>('NUMBER');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = tried && reason.trim().length < SHORTEST;
  const reveal = useMutation<string | null, Problem>({
    // Never into the cache: it is gone with the dialog.
    gcTime: 0,
    mutationFn: async () => {
      const input = { studentId: student.id, field, reason: reason.trim() };
      const { value } = (await act(RevealFieldDocument, { ...input, requestId: intents.idFor('revealField', input) }))
        .revealField;
      intents.settle('revealField', input);
      return value ?? null;
    },
  });
  const { isSuccess, reset } = reveal;
  useEffect(() => {
    if (!isSuccess) return undefined;
    const timer = setTimeout(reset, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [isSuccess, reset]);
  const names = {
    NUMBER: t('fieldNumber'),
    ID_NUMBER: t('fieldId'),
    PHONE: t('fieldPhone'),
    BANK_ACCOUNT: t('fieldBank'),
  };
  const submit = () => {
    setTried(true);
    if (reason.trim().length >= SHORTEST) reveal.mutate();
  };
  return (
    <Modal
      open
      title={t('revealTitle', { name: student.name })}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t('close')}
        </Button>,
        <Button key="go" type="primary" loading={reveal.isPending} onClick={submit}>
          {t('reveal')}
        </Button>,
      ]}
    >
      <p className="dialog-subject">{t('revealHint')}</p>
      <Radio.Group
        aria-label={t('revealWhich')}
        className="reveal-fields"
        value={field}
        options={fields.map((value) => ({ value, label: names[value] }))}
        onChange={(event) => {
          setField(event.target.value as RevealableField);
          reveal.reset();
        }}
      />
      <label htmlFor="reveal-reason">{t('revealReason')}</label>
      <Input
        id="reveal-reason"
        autoFocus
        value={reason}
        maxLength={200}
        status={short ? 'error' : undefined}
        aria-invalid={short}
        onChange={(event) => setReason(event.target.value)}
        onPressEnter={submit}
      />
      {short && (
        <p className="field-error" role="alert">
          {t('revealReasonShort', { n: SHORTEST })}
        </p>
      )}
      {reveal.isSuccess && (
        <output className="revealed" aria-live="polite">
          <small>{names[field]}</small>
          <b>{reveal.data ?? t('revealNothing')}</b>
        </output>
      )}
      {reveal.error && (
        <Alert type="error" showIcon title={reveal.error.message} role="alert" className="dialog-problem" />
      )}
    </Modal>
  );
}
