import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { codeOf, isCode } from '../../lib/session/second-step';
import { pageTexts } from '../texts';

interface SecondStepProps {
  busy: boolean;
  sorry: string | undefined;
  onCode(code: string): void;
  onBack(): void;
}

/** The code of the authenticator app, or one of the recovery codes. */
export function SecondStep({ busy, sorry, onCode, onBack }: SecondStepProps) {
  const t = pageTexts.use();
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = isCode(codeOf(code));
    setIncomplete(!whole);
    if (whole) onCode(code);
  };
  const said = incomplete ? t('codeIncomplete') : sorry;
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor="second-factor">{t('secondCode')}</label>
      <Input
        id="second-factor"
        size="large"
        autoFocus
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        value={code}
        aria-describedby="second-hint"
        onChange={(event) => setCode(event.target.value)}
      />
      <small id="second-hint">{t('secondHint')}</small>
      {said && (
        <p className="sorry" role="alert">
          {said}
        </p>
      )}
      <Button type="primary" size="large" block htmlType="submit" loading={busy}>
        {t('signIn')}
      </Button>
      <Button type="text" block onClick={onBack} disabled={busy}>
        {t('switchAccount')}
      </Button>
    </form>
  );
}
