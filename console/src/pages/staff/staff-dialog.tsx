import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { SaveStaffDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { ToldOnce } from '../passwords/told-once';
import { type StaffDraft, type Wrong, inputOf, draftOf, wrongOf } from './draft';
import { staffTexts } from './texts';
import { type StaffMember, type StaffRow, staffKey } from './use-staff';

interface StaffDialogProps {
  /** left out: a new member */
  staff?: StaffMember;
  onSaved(staff: StaffRow): void;
  onClose(): void;
}

/** Writing who somebody is; a new account's first password is told once. */
export function StaffDialog({ staff, onSaved, onClose }: StaffDialogProps) {
  const t = staffTexts.use();
  const [draft, setDraft] = useState(() => draftOf(staff));
  const [tried, setTried] = useState(false);
  const save = useCommand(SaveStaffDocument, {
    touches: [staffKey],
    secret: true,
    onDone: ({ saveStaff }) => {
      onSaved(saveStaff.staff);
      if (!staff && !saveStaff.temporaryPassword) onClose();
    },
  });
  const password = save.data?.saveStaff.temporaryPassword;
  const wrong = tried ? wrongOf(draft, !staff) : [];
  const words: Record<Wrong, string> = {
    name: t('wrongName'),
    username: t('wrongUsername'),
    email: t('wrongEmail'),
    weComUserId: t('wrongWeCom'),
  };
  const said = (field: Wrong) => wrong.includes(field) && words[field];
  const submit = () => {
    setTried(true);
    if (wrongOf(draft, !staff).length === 0) save.mutate(inputOf(draft, staff));
  };
  const field = (name: keyof StaffDraft, longest: number) => (
    <Input
      id={`staff-${name}`}
      autoComplete="off"
      maxLength={longest}
      value={draft[name]}
      onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
    />
  );
  if (password) {
    return (
      <Modal
        open
        title={t('added', { name: draft.name.trim() })}
        mask={{ closable: false }}
        keyboard={false}
        onCancel={onClose}
        footer={
          <Button type="primary" onClick={onClose}>
            {t('toldOn')}
          </Button>
        }
      >
        <ToldOnce password={password} note={t('firstPassword')} />
      </Modal>
    );
  }
  return (
    <Modal
      open
      width={480}
      title={t(staff ? 'editMember' : 'newMember')}
      okText={t('save')}
      cancelText={t('cancel')}
      mask={{ closable: false }}
      confirmLoading={save.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <FormLine label={t('name')} htmlFor="staff-name" wrong={said('name')}>
        {field('name', 60)}
      </FormLine>
      {!staff && (
        <FormLine label={t('username')} htmlFor="staff-username" hint={t('usernameHint')} wrong={said('username')}>
          {field('username', 64)}
        </FormLine>
      )}
      <FormLine label={t('weCom')} htmlFor="staff-weComUserId" hint={t('weComHint')} wrong={said('weComUserId')}>
        {field('weComUserId', 64)}
      </FormLine>
      <FormLine label={t('email')} htmlFor="staff-email" wrong={said('email')}>
        {field('email', 200)}
      </FormLine>
      {save.error && (
        <p className="form-wrong" role="alert">
          {save.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
