import { useEffect, useState, type ReactNode } from 'react';
import { SignInDocument, type SignedInFragment } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { isWeapp } from '../../lib/target';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { signInTexts } from './texts';

interface PasswordFormProps {
  /** a demo account that was picked */
  picked: { username: string; password: string } | null;
  onEntered: (answer: SignedInFragment) => Promise<void>;
}

/** Name and password; the second factor when the graph asks for it. */
export function PasswordForm({ picked, onEntered }: PasswordFormProps): ReactNode {
  const t = useTexts(signInTexts);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [missing, setMissing] = useState(false);
  const { send, pending, failure } = useTell(SignInDocument);
  useEffect(() => {
    if (!picked) return;
    setUsername(picked.username);
    setPassword(picked.password);
  }, [picked]);
  const wantsCode = failure?.unmet.some((item) => item.code === 'SECOND_FACTOR_NEEDED') ?? false;
  useEffect(() => {
    if (wantsCode) setAsksCode(true);
  }, [wantsCode]);

  const enter = async (): Promise<void> => {
    const name = username.trim();
    setMissing(name === '' || password === '');
    if (name === '' || password === '') return;
    try {
      const factor = asksCode && code.trim() !== '' ? { secondFactor: code.trim() } : {};
      const answer = await send({ username: name, password, transport: isWeapp ? 'BEARER' : 'COOKIE', ...factor });
      if (answer) await onEntered(answer.signIn);
    } catch {
      // said below, from failure
    }
  };

  return (
    <Box className="card signin-form">
      <Box className="signin-label">{t('username')}</Box>
      <Field label={t('username')} value={username} onChange={setUsername} autoComplete="username" />
      <Box className="signin-label">{t('password')}</Box>
      <Field
        password
        label={t('password')}
        value={password}
        onChange={setPassword}
        onSubmit={() => void enter()}
        autoComplete="current-password"
      />
      {asksCode ? (
        <Box>
          <Box className="signin-label">{`${t('secondFactor')} · ${t('secondFactorHint')}`}</Box>
          <Field
            label={t('secondFactor')}
            value={code}
            onChange={setCode}
            onSubmit={() => void enter()}
            maxLength={40}
            autoComplete="one-time-code"
          />
        </Box>
      ) : null}
      <Box className="signin-say">
        {missing ? <Notice tone="bad" text={t('missing')} /> : null}
        {failure && !missing ? <Notice tone={wantsCode ? 'info' : 'bad'} text={sayFailure(failure)} /> : null}
      </Box>
      <Button text={t('signIn')} busy={pending} onPress={() => void enter()} />
    </Box>
  );
}
