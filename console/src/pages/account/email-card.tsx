import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { SaveEmailDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { Card } from './card';
import { isEmail } from '../../lib/email';
import { accountTexts } from './texts';
import { type MyAccount, accountKey } from './use-account';

/** The address for messages by mail; empty for none. */
export function EmailCard({ account, onSaved }: { account: MyAccount; onSaved(): void }) {
  const t = accountTexts.use();
  const present = account.email ?? '';
  const [typed, setTyped] = useState(present);
  const [wrong, setWrong] = useState(false);
  const save = useCommand(SaveEmailDocument, { touches: [accountKey], onDone: onSaved });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const email = typed.trim();
    const fits = email === '' || isEmail(email);
    setWrong(!fits);
    if (fits) save.mutate({ email: email || null });
  };
  return (
    <Card title={t('email')} problem={save.error}>
      <form onSubmit={submit} noValidate className="account-form">
        <FormLine label={t('emailAddress')} htmlFor="email" hint={t('emailHint')} wrong={wrong && t('emailWrong')}>
          <Input
            id="email"
            type="email"
            autoComplete="email"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </FormLine>
        <Button htmlType="submit" disabled={typed.trim() === present} loading={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </Card>
  );
}
