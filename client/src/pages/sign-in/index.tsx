import { useState, type ReactNode } from 'react';
import { SignInDocument } from '../../graph/graphql';
import { forgetAll } from '../../lib/graph/cache';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { restart, useParam } from '../../lib/nav';
import { safeReturn } from '../../lib/routes';
import { keepSessionToken } from '../../lib/session';
import { isWeapp } from '../../lib/target';
import { unreadStore } from '../../lib/unread';
import { useService } from '../../lib/useService';
import { Field } from '../../ui/base/Field';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { pageTexts } from '../texts';
import { DemoAccounts } from './DemoAccounts';
import { DEMO_PASSWORD } from './demo';
import './sign-in.scss';

/** 登录; afterwards one is back where one came from. */
export default function SignInPage(): ReactNode {
  const t = useTexts(pageTexts);
  const service = useService();
  const from = useParam('from');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, pending, failure } = useTell(SignInDocument);

  const enter = async (): Promise<void> => {
    const name = username.trim();
    setMissing(name === '' || password === '');
    if (name === '' || password === '') return;
    try {
      const answer = await send({ username: name, password, transport: isWeapp ? 'BEARER' : 'COOKIE' });
      if (!answer) return;
      keepSessionToken(answer.signIn.token ?? null);
      forgetAll();
      unreadStore.set(answer.signIn.viewer.unreadCount);
      restart(safeReturn(from));
    } catch {
      // said below, from failure
    }
  };

  return (
    <Screen title={t('signIn')} bare>
      <Box className="signin-head">
        <Box className="signin-university">{service?.university ?? ' '}</Box>
        <Box as="h1" className="signin-title">
          {t('signInTitle')}
        </Box>
        <Box className="signin-hint">{t('signInHint')}</Box>
      </Box>
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
        <Box className="signin-say">
          {missing ? <Notice tone="bad" text={t('missing')} /> : null}
          {failure && !missing ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
        </Box>
        <Button text={t('signIn')} busy={pending} onPress={() => void enter()} />
      </Box>
      {service?.demo ? (
        <DemoAccounts
          onPick={(picked) => {
            setUsername(picked);
            setPassword(DEMO_PASSWORD);
          }}
        />
      ) : null}
    </Screen>
  );
}
