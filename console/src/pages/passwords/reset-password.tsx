import { KeyOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { ResetPasswordDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { usePeopleDates } from '../../lib/people-dates';
import { usePermission } from '../../lib/session/viewer';
import { FormLine } from '../../ui/form-line';
import { passwordTexts } from './texts';
import { ToldOnce } from './told-once';

const SHORTEST = 4;

interface Person {
  /** a member of staff or a student */
  id: string;
  name: string;
}

/** Gives somebody a temporary password, for those who may; nothing for others. */
export function ResetPassword({ person }: { person: Person }) {
  const t = passwordTexts.use();
  const [open, setOpen] = useState(false);
  if (!usePermission('STAFF_ADMINISTER')) return null;
  return (
    <>
      <Button icon={<KeyOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('reset')}
      </Button>
      {open && <ResetDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
}

function ResetDialog({ person, onClose }: { person: Person; onClose(): void }) {
  const t = passwordTexts.use();
  const dates = usePeopleDates();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reset = useCommand(ResetPasswordDocument, { secret: true });
  const told = reset.data?.resetPassword;
  const short = reason.trim().length < SHORTEST;
  const submit = () => {
    setTried(true);
    if (!short) reset.mutate({ of: person.id, reason: reason.trim() });
  };
  return (
    <Modal
      open
      title={t('resetOf', { name: person.name })}
      // A stray click must not lose what is told only once.
      mask={{ closable: !told }}
      keyboard={!told}
      onCancel={onClose}
      footer={
        told ? (
          <Button type="primary" onClick={onClose}>
            {t('toldOn')}
          </Button>
        ) : (
          [
            <Button key="back" onClick={onClose} disabled={reset.isPending}>
              {t('cancel')}
            </Button>,
            <Button key="go" type="primary" danger loading={reset.isPending} onClick={submit}>
              {t('reset')}
            </Button>,
          ]
        )
      }
    >
      {told ? (
        <ToldOnce
          password={told.temporaryPassword}
          note={t('resetDone', { name: person.name, time: dates.moment(told.expiresAt) })}
        />
      ) : (
        <>
          <p className="dialog-text">{t('resetMeans')}</p>
          <FormLine
            label={t('reason')}
            htmlFor="reset-reason"
            hint={t('reasonHint')}
            wrong={tried && short && t('reasonShort', { n: SHORTEST })}
          >
            <Input
              id="reset-reason"
              autoFocus
              maxLength={200}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onPressEnter={(event) => {
                if (!event.nativeEvent.isComposing) submit();
              }}
            />
          </FormLine>
        </>
      )}
      {reset.error && (
        <p className="form-wrong" role="alert">
          {reset.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
