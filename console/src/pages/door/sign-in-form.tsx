import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { codeOf, secondStepOf } from '../../lib/session/second-step';
import { useSignIn } from '../../lib/session/sign-in';
import { pageTexts } from '../texts';
import { DemoAccounts } from './demo-accounts';
import { SecondStep } from './second-step';

/** Account and password, then the second factor where it is asked; in the demo the accounts to try. */
export function SignInForm({ demo }: { demo: boolean }) {
  const t = pageTexts.use();
  const signIn = useSignIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [second, setSecond] = useState(false);
  const send = (credentials: Parameters<typeof signIn.mutate>[0]) =>
    signIn.mutate(credentials, {
      onError: (problem) => {
        const step = secondStepOf(problem);
        if (step === 'needed') setSecond(true);
        // The password no longer opens (changed or locked meanwhile): from the beginning.
        else if (step === null && problem.code === 'UNAUTHENTICATED') setSecond(false);
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const incomplete = !username.trim() || !password;
    setMissing(incomplete);
    if (!incomplete) send({ username: username.trim(), password });
  };
  const { error } = signIn;
  if (second) {
    return (
      <SecondStep
        busy={signIn.isPending}
        sorry={secondStepOf(error) === 'needed' ? undefined : error?.message}
        onCode={(code) => send({ username: username.trim(), password, secondFactor: codeOf(code) })}
        onBack={() => {
          setSecond(false);
          setPassword('');
          signIn.reset();
        }}
      />
    );
  }
  // The right password at the wrong door: a student's account.
  const wrongDoor =
    !missing && error?.code === 'FORBIDDEN' && !error.unmet.some(({ code }) => code === 'LOCAL_PASSWORDS_OFF');
  const sorry = missing ? t('fieldMissing') : error?.message;
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
      {demo && (
        <DemoAccounts
          busy={signIn.isPending}
          onChoose={(credentials) => {
            // A second step, should it be asked, needs to know whose.
            setUsername(credentials.username);
            setPassword(credentials.password);
            send(credentials);
          }}
        />
      )}
    </>
  );
}
