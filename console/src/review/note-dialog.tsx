import { Alert, Button, Checkbox, Input, Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import type { Problem } from '../lib/graph/problem';
import { PhraseList } from './phrase-list';
import { usePhrases } from './phrases';
import type { Action } from './reviewed';
import { reviewTexts } from './texts';

const LONGEST = 500;

interface NoteDialogProps {
  action: Action;
  /** whom and when it concerns */
  subject: string;
  /** phrases of the house for this action */
  suggestions: readonly string[];
  /** whose own phrases to show */
  owner: string;
  busy: boolean;
  problem: Problem | null;
  onCancel(): void;
  onSubmit(note: string | undefined): void;
}

/** Asks before an action is done: for a reason, with phrases to reuse, or merely whether it is meant. */
export function NoteDialog(props: NoteDialogProps) {
  const { action, subject, suggestions, owner, busy, problem, onCancel, onSubmit } = props;
  const t = reviewTexts.use();
  const phrases = usePhrases(owner, action.code);
  const [note, setNote] = useState('');
  const [keep, setKeep] = useState(false);
  const [missing, setMissing] = useState(false);
  const required = action.needs.includes('NOTE');
  const label = t(required ? 'noteRequired' : 'noteOptional');

  const submit = () => {
    const text = note.trim();
    if (required && !text) return setMissing(true);
    if (keep && text) phrases.keep(text);
    onSubmit(text || undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <Modal
      open
      title={action.label}
      onCancel={onCancel}
      mask={{ closable: !busy }}
      footer={[
        <Button key="back" onClick={onCancel} disabled={busy}>
          {t('back')}
        </Button>,
        <Button key="go" type="primary" danger={action.emphasis === 'DANGER'} loading={busy} onClick={submit}>
          {problem ? t('retry') : action.label}
        </Button>,
      ]}
    >
      <p className="dialog-subject">{subject}</p>
      <label htmlFor="note">{label}</label>
      <Input.TextArea
        id="note"
        autoFocus
        value={note}
        maxLength={LONGEST}
        showCount
        rows={3}
        status={missing ? 'error' : undefined}
        aria-invalid={missing}
        aria-describedby={missing ? 'note-missing' : undefined}
        onChange={(event) => {
          setNote(event.target.value);
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      {missing && (
        <p className="field-error" id="note-missing" role="alert">
          {t('noteMissing')}
        </p>
      )}
      <PhraseList own={phrases.own} house={suggestions} onUse={setNote} onForget={phrases.forget} />
      <Checkbox checked={keep} onChange={(event) => setKeep(event.target.checked)}>
        {t('keepPhrase')}
      </Checkbox>
      {problem && <Alert type="error" showIcon title={problem.message} role="alert" className="dialog-problem" />}
    </Modal>
  );
}
