import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSignIn } from '../lib/session/sign-in';
import { DemoAccounts } from './demo-accounts';
import { pageTexts } from './texts';

/** Account and password, and in the demo the accounts to try. */
export function SignInForm({ demo }: { demo: boolean }) {
  const t = pageTexts.use();
  const signIn = useSignIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const incomplete = !username.trim() || !password;
    setMissing(incomplete);
    if (!incomplete) signIn.mutate({ username: username.trim(), password });
  };
  // The right password at the wrong door: a student's account.
  const wrongDoor = !missing && signIn.error?.code === 'FORBIDDEN';
  const sorry = missing ? t('fieldMissing') : signIn.error?.message;
  return (
    <>
      <form onSubmit={submit} noValidate>
        <label htmlFor="username">{t('username')}</label>
        <Input
          id="username"
          size="large"
          autoFocus
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
        <label htmlFor="password">{t('password')}</label>
        <Input.Password
          id="password"
          size="large"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {sorry && (
          <p className={wrongDoor ? 'sorry kindly' : 'sorry'} role="alert">
            {sorry} {wrongDoor && <a href="/">{t('studentGo')}</a>}
          </p>
        )}
        <Button type="primary" size="large" block htmlType="submit" loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </form>
      {demo && <DemoAccounts busy={signIn.isPending} onChoose={(credentials) => signIn.mutate(credentials)} />}
    </>
  );
}
