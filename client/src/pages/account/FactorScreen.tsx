import { useState, type ReactNode } from 'react';
import { GiveSecondFactorDocument } from '../../graph/graphql';
import { forgetAll } from '../../lib/graph/cache';
import { toFailure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { restart, useParam } from '../../lib/nav';
import { safeReturn } from '../../lib/routes';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Labelled } from '../../ui/Labelled';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { SignOutButton } from '../SignOutButton';
import { accountTexts } from './texts';
import './account.scss';

/** The second step of signing in through WeCom or the portal, for an account that has one; before everything else. */
export function FactorScreen(): ReactNode {
  const t = useTexts(accountTexts);
  const from = useParam('from');
  const [code, setCode] = useState('');
  const { send, pending, failure } = useTell(GiveSecondFactorDocument);
  const goOn = (): void => {
    // what was refused until now is asked again
    forgetAll();
    restart(safeReturn(from));
  };
  const give = async (): Promise<void> => {
    if (code.trim() === '') return;
    try {
      if (await send({ code: code.trim() })) goOn();
    } catch (error) {
      // given in another tab meanwhile
      if (toFailure(error).code === 'ALREADY_DONE') goOn();
    }
  };
  return (
    <Screen title={t('factor')} bare>
      <Card title={t('factor')}>
        <Labelled label={t('factorCode')} hint={t('factorHint')}>
          <Field
            label={t('factorCode')}
            value={code}
            onChange={setCode}
            onSubmit={() => void give()}
            maxLength={40}
            autoComplete="one-time-code"
          />
        </Labelled>
      </Card>
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
      <Box className="account-out">
        <Button text={t('goOn')} disabled={code.trim() === ''} busy={pending} onPress={() => void give()} />
      </Box>
      <Box className="account-out">
        <SignOutButton />
      </Box>
    </Screen>
  );
}
