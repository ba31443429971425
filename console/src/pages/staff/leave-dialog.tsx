import { Input, Modal } from 'antd';
import { useState } from 'react';
import { EndStaffDocument, ReturnStaffDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { OpenWork } from './open-work';
import { staffTexts } from './texts';
import { type StaffMember, staffKey } from './use-staff';

interface LeaveDialogProps {
  staff: StaffMember;
  onDone(): void;
  onClose(): void;
}

/** Somebody leaves, or comes back: what is open and what will happen, before it does. */
export function LeaveDialog({ staff, onDone, onClose }: LeaveDialogProps) {
  const t = staffTexts.use();
  const [note, setNote] = useState('');
  const options = { touches: [staffKey], onDone };
  const end = useCommand(EndStaffDocument, options);
  const comeBack = useCommand(ReturnStaffDocument, options);
  const leaves = !staff.leftAt;
  const act = leaves ? end : comeBack;
  return (
    <Modal
      open
      title={t(leaves ? 'leaveTitle' : 'returnTitle', { name: staff.name })}
      okText={t(leaves ? 'leave' : 'return')}
      cancelText={t('cancel')}
      okButtonProps={{ danger: leaves }}
      confirmLoading={act.isPending}
      onOk={() => act.mutate({ id: staff.id, expectedVersion: staff.version ?? 0, note: note.trim() || null })}
      onCancel={onClose}
    >
      {leaves ? (
        <>
          <h3>{t('openWork')}</h3>
          <OpenWork staff={staff} />
          <h3 className="dialog-heading">{t('whatHappens')}</h3>
          <ul className="plain-list">
            <li>{t('leaveAccount')}</li>
            <li>{t('leaveRoles')}</li>
            <li>{t('leaveWork')}</li>
          </ul>
        </>
      ) : (
        <p className="dialog-text">{t('returnMeans')}</p>
      )}
      <FormLine label={t('note')} htmlFor="leave-note" hint={t('noteHint')}>
        <Input id="leave-note" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </FormLine>
      {act.error && (
        <p className="form-wrong" role="alert">
          {act.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
