import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { RequestBreakGlassDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { useOfficeRoles } from '../staff/use-staff';
import { LONGEST, SHORTEST, isReason, sealedOffices } from './glass';
import { glassTexts } from './texts';
import { glassTouches } from './use-glass';

/** Asking for a sealed office to be opened; the office is told before anybody has decided. */
export function AskDialog({ onAsked, onClose }: { onAsked(): void; onClose(): void }) {
  const t = glassTexts.use();
  const offices = (useOfficeRoles().data ?? []).filter(({ code }) => sealedOffices.includes(code));
  const [office, setOffice] = useState(sealedOffices[0] ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useCommand(RequestBreakGlassDocument, { touches: glassTouches, secret: true, onDone: onAsked });
  const submit = () => {
    setTried(true);
    if (isReason(reason)) ask.mutate({ office, reason: reason.trim() });
  };
  return (
    <Modal
      open
      title={t('ask')}
      okText={t('send')}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true }}
      mask={{ closable: false }}
      confirmLoading={ask.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <p className="dialog-text">{t('askMeans')}</p>
      <FormLine label={t('office')} htmlFor="glass-office">
        <Select
          id="glass-office"
          value={office}
          options={offices.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={setOffice}
        />
      </FormLine>
      <FormLine
        label={t('reason')}
        htmlFor="glass-reason"
        hint={t('reasonHint')}
        wrong={tried && !isReason(reason) && t('reasonShort', { n: SHORTEST })}
      >
        <Input.TextArea
          id="glass-reason"
          autoFocus
          rows={4}
          maxLength={LONGEST}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </FormLine>
      {ask.error && (
        <p className="form-wrong" role="alert">
          {ask.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
