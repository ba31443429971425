import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { RemoveSecondFactorDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { ToneTag } from '../../ui/tone-tag';
import { Card } from './card';
import { SecondFactorSetup } from './second-factor-setup';
import { accountTexts } from './texts';
import { type MyAccount, accountKey } from './use-account';

/** Whether a code is asked beside the password; setting it up anew and giving it up. */
export function SecondFactorCard({ account, onSetUp }: { account: MyAccount; onSetUp(): void }) {
  const t = accountTexts.use();
  const { confirmed, required, recoveryCodesLeft } = account.secondFactor;
  const [open, setOpen] = useState<'setup' | 'remove' | null>(null);
  const aside = (
    <ToneTag tone={confirmed ? 'OK' : required ? 'BAD' : 'NEUTRAL'}>{t(confirmed ? 'factorOn' : 'factorOff')}</ToneTag>
  );
  return (
    <Card title={t('secondFactor')} aside={aside}>
      <p className="muted">{t(required ? 'factorRequired' : 'factorMeans')}</p>
      {confirmed && (
        <p className={recoveryCodesLeft <= 2 ? 'form-wrong' : undefined}>
          {t(recoveryCodesLeft <= 2 ? 'codesFew' : 'codesLeft', { n: recoveryCodesLeft })}
        </p>
      )}
      <div className="account-acts">
        <Button onClick={() => setOpen('setup')}>{t(confirmed ? 'factorRenew' : 'factorSetUp')}</Button>
        {confirmed && !required && (
          <Button danger onClick={() => setOpen('remove')}>
            {t('factorRemove')}
          </Button>
        )}
      </div>
      {open === 'setup' && (
        <Modal
          open
          title={t('factorSetUp')}
          footer={null}
          mask={{ closable: false }}
          keyboard={false}
          onCancel={() => setOpen(null)}
        >
          <SecondFactorSetup
            onSetUp={() => {
              setOpen(null);
              onSetUp();
            }}
          />
        </Modal>
      )}
      {open === 'remove' && <RemoveDialog asksPassword={account.hasPassword} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function RemoveDialog({ asksPassword, onClose }: { asksPassword: boolean; onClose(): void }) {
  const t = accountTexts.use();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const remove = useCommand(RemoveSecondFactorDocument, { touches: [accountKey], secret: true, onDone: onClose });
  const missing = asksPassword && password === '';
  const submit = () => {
    setTried(true);
    if (!missing) remove.mutate(asksPassword ? { password } : {});
  };
  return (
    <Modal
      open
      title={t('factorRemove')}
      okText={t('factorRemove')}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={remove.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <p className="dialog-text">{t('factorRemoveMeans')}</p>
      {asksPassword && (
        <FormLine label={t('currentPassword')} htmlFor="remove-password" wrong={tried && missing && t('faultCurrent')}>
          <Input.Password
            id="remove-password"
            autoFocus
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            onPressEnter={submit}
          />
        </FormLine>
      )}
      {remove.error && (
        <p className="form-wrong" role="alert">
          {remove.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
