import { Alert, Button, Checkbox, Input, Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import type { Problem } from '../lib/graph/problem';
import { PhraseList } from './phrase-list';
import { usePhrases } from './phrases';
import { ReturnFields } from './return-fields';
import { checkReturn, emptyReturn, isFine } from './return-items';
import type { Action, FormPart, Said } from './reviewed';
import { reviewTexts } from './texts';

const LONGEST = 500;

interface NoteDialogProps {
  action: Pick<Action, 'code' | 'label' | 'emphasis' | 'needs'>;
  /** whom and when it concerns */
  subject: string;
  /** phrases of the house for this action */
  suggestions: readonly string[];
  /** whose own phrases to show */
  owner: string;
  /** what may be asked to be supplemented, where the action returns something */
  parts?: readonly FormPart[];
  /** what was written beforehand */
  opinion?: string;
  busy: boolean;
  problem: Problem | null;
  onCancel(): void;
  onSubmit(said: Said): void;
}

/** Asks before an action is done: for a reason, for what to supplement, or merely whether it is meant. */
export function NoteDialog(props: NoteDialogProps) {
  const { action, subject, suggestions, owner, parts = [], busy, problem, onCancel, onSubmit } = props;
  const t = reviewTexts.use();
  const phrases = usePhrases(owner, action.code);
  const [note, setNote] = useState(props.opinion ?? '');
  const [keep, setKeep] = useState(false);
  const [tried, setTried] = useState(false);
  const [returning, setReturning] = useState(emptyReturn);
  const itemised = action.needs.includes('ITEMS');
  // What is to be supplemented is said item by item; words for the whole are then welcome, not wanted.
  const required = action.needs.includes('NOTE') && !itemised;
  const text = note.trim();
  const missing = tried && required && !text;
  const check = checkReturn(returning, parts);

  const submit = () => {
    setTried(true);
    if ((required && !text) || (itemised && !isFine(check))) return;
    if (keep && text) phrases.keep(text);
    // Where a note is wanted and only items were given, they say it.
    const spoken = text || (action.needs.includes('NOTE') ? told(check.items, parts) : '');
    onSubmit({
      note: spoken || undefined,
      ...(itemised && { items: check.items, date: returning.date }),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <Modal
      open
      style={{ top: 48 }}
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
      <div onKeyDown={onKeyDown}>
        <p className="dialog-subject">{subject}</p>
        {itemised && (
          <ReturnFields parts={parts} draft={returning} check={tried ? check : null} onChange={setReturning} />
        )}
        <label htmlFor="note">{t(required ? 'noteRequired' : 'noteOptional')}</label>
        <Input.TextArea
          id="note"
          autoFocus={!itemised}
          value={note}
          maxLength={LONGEST}
          showCount
          rows={itemised ? 2 : 3}
          status={missing ? 'error' : undefined}
          aria-invalid={missing}
          aria-describedby={missing ? 'note-missing' : undefined}
          onChange={(event) => setNote(event.target.value)}
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
        {problem && (
          <Alert type="error" showIcon title={problem.sentences.join(' ')} role="alert" className="dialog-problem" />
        )}
      </div>
    </Modal>
  );
}

/** The items in one sentence: label and reason each. */
function told(items: readonly { field: string; reason: string }[], parts: readonly FormPart[]): string {
  const t = reviewTexts.now();
  return items
    .map(({ field, reason }) =>
      t('itemTold', { item: parts.find((part) => part.field === field)?.label ?? field, reason }),
    )
    .join(t('itemSeparator'))
    .slice(0, LONGEST);
}
