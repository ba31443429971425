import { Alert, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { GiveSecondFactorDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { codeOf, isCode } from '../../lib/session/second-step';
import { FormLine } from '../../ui/form-line';
import { accountTexts } from './texts';

/** The code that is still asked after a sign-in through another site. */
export function GiveSecondFactor({ onGiven }: { onGiven(): void }) {
  const t = accountTexts.use();
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const give = useCommand(GiveSecondFactorDocument, { secret: true, onDone: onGiven });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = isCode(codeOf(code));
    setIncomplete(!whole);
    if (whole) give.mutate({ code: codeOf(code) });
  };
  return (
    <form onSubmit={submit} noValidate className="account-form">
      <FormLine
        label={t('factorCode')}
        htmlFor="give-code"
        hint={t('giveHint')}
        wrong={incomplete && t('giveIncomplete')}
      >
        <Input
          id="give-code"
          autoFocus
          autoComplete="one-time-code"
          autoCapitalize="none"
          maxLength={32}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </FormLine>
      {give.error && <Alert type="error" showIcon role="alert" title={give.error.sentences.join(' ')} />}
      <Button type="primary" htmlType="submit" loading={give.isPending}>
        {t('goOn')}
      </Button>
    </form>
  );
}
