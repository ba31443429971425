import { Alert, Button, Input, QRCode } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { codeOf, grouped } from '../../lib/session/second-step';
import { CopyButton } from '../../ui/copy-button';
import { FormLine } from '../../ui/form-line';
import { Failure, Loading } from '../../ui/states';
import { RecoveryCodes } from './recovery-codes';
import { accountTexts } from './texts';

/** Setting up the second factor: the secret by picture or by hand, its first code, then the recovery codes, once. */
export function SecondFactorSetup({ onSetUp }: { onSetUp(): void }) {
  const t = accountTexts.use();
  const begin = useCommand(BeginSecondFactorDocument, { secret: true });
  const confirm = useCommand(ConfirmSecondFactorDocument, { secret: true });
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const { mutate } = begin;
  useEffect(() => mutate({}), [mutate]);
  const codes = confirm.data?.confirmSecondFactor.recoveryCodes;
  if (codes) return <RecoveryCodes codes={codes} onKept={onSetUp} />;
  if (begin.error) return <Failure error={begin.error} retry={() => mutate({})} />;
  const begun = begin.data?.beginSecondFactor;
  if (!begun) return <Loading rows={4} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = codeOf(code);
    const whole = /^\d{6}$/.test(digits);
    setIncomplete(!whole);
    if (whole) confirm.mutate({ code: digits });
  };
  return (
    <form onSubmit={submit} noValidate className="account-form">
      <p>{t('factorScan')}</p>
      {/* A reader wants dark on light, also where the page is dark. */}
      <QRCode
        value={begun.uri}
        type="svg"
        size={176}
        color="#000000"
        bgColor="#ffffff"
        aria-label={t('factorPicture')}
      />
      <FormLine label={t('factorByHand')} htmlFor="factor-secret">
        <div className="secret-line">
          <output id="factor-secret">{grouped(begun.secret)}</output>
          <CopyButton text={begun.secret} />
        </div>
      </FormLine>
      <FormLine label={t('factorCode')} htmlFor="factor-code" wrong={incomplete && t('factorIncomplete')}>
        <Input
          id="factor-code"
          autoFocus
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </FormLine>
      {confirm.error && <Alert type="error" showIcon role="alert" title={confirm.error.sentences.join(' ')} />}
      <Button type="primary" htmlType="submit" loading={confirm.isPending}>
        {t('factorConfirm')}
      </Button>
    </form>
  );
}
