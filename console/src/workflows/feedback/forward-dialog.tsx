import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Select } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { ForwardFeedbackDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { Failure, Loading } from '../../ui/states';
import { feedbackTexts } from './texts';
import { type FeedbackDetail, keys, useOffices } from './use-feedback';

const LONGEST = 500;

interface ForwardDialogProps {
  feedback: FeedbackDetail;
  onClose(): void;
  /** `office`: the name of the one that has it now */
  onDone(office: string, after: FeedbackDetail | null): void;
}

/** Passes a thread on: to which office, and why. */
export function ForwardDialog({ feedback, onClose, onDone }: ForwardDialogProps) {
  const t = feedbackTexts.use();
  const client = useQueryClient();
  const offices = useOffices();
  const [office, setOffice] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const choices = (offices.data ?? []).filter(({ code }) => code !== feedback.office.code);
  const send = useCommand(ForwardFeedbackDocument, {
    onDone: ({ forwardFeedback: { feedback: after } }) => {
      onDone(choices.find(({ code }) => code === office)?.name ?? '', after ?? null);
      void client.invalidateQueries({ queryKey: keys.all });
    },
  });
  const press = () => {
    setTried(true);
    if (office === null || send.isPending) return;
    send.mutate({ id: feedback.id, expectedVersion: feedback.version, office, note: note.trim() || null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) press();
  };
  return (
    <Modal
      open
      style={{ top: 48 }}
      title={t('forward')}
      onCancel={onClose}
      mask={{ closable: !send.isPending }}
      footer={[
        <Button key="back" onClick={onClose} disabled={send.isPending}>
          {t('cancel')}
        </Button>,
        <Button key="go" type="primary" loading={send.isPending} onClick={press}>
          {t('forwardGo')}
        </Button>,
      ]}
    >
      <div onKeyDown={onKeyDown}>
        <p className="dialog-text">{t('forwardDoes', { office: feedback.office.name })}</p>
        {offices.isPending && <Loading rows={2} />}
        {offices.error && !offices.data && <Failure error={offices.error} retry={() => void offices.refetch()} />}
        {offices.data && (
          <FormLine
            label={t('toOffice')}
            htmlFor="forward-office"
            wrong={tried && office === null && t('wrongOffice')}
            hint={choices.length === 0 ? t('noOffice') : undefined}
          >
            <Select
              id="forward-office"
              autoFocus
              value={office}
              placeholder={t('chooseOffice')}
              options={choices.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={setOffice}
            />
          </FormLine>
        )}
        <FormLine label={t('forwardNote')} htmlFor="forward-note" hint={t('forwardNoteHint')}>
          <Input.TextArea
            id="forward-note"
            rows={3}
            maxLength={LONGEST}
            showCount
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </FormLine>
        {send.error && <Alert type="error" showIcon role="alert" title={send.error.sentences.join(' ')} />}
      </div>
    </Modal>
  );
}
