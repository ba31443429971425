import { useState, type ReactNode } from 'react';
import { ChangePasswordDocument } from '../../graph/graphql';
import { forgetAll } from '../../lib/graph/cache';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { back, restart } from '../../lib/nav';
import { safeReturn } from '../../lib/routes';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Labelled } from '../../ui/Labelled';
import { Notice } from '../../ui/Notice';
import { judgePassword } from './passwordRules';
import { RuleList } from './RuleList';
import { accountTexts } from './texts';

interface PasswordFormProps {
  /** words that a password must not hold */
  own: readonly string[];
  /** where to go on to when it had to be changed first; null when one came by oneself */
  from: string | null;
}

/** The current password and a new one, whose rules are ticked while one types. */
export function PasswordForm({ own, from }: PasswordFormProps): ReactNode {
  const t = useTexts(accountTexts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [done, setDone] = useState(false);
  const { send, pending, failure, clear } = useTell(ChangePasswordDocument);
  const verdicts = judgePassword(next, current, own);
  const differs = again !== '' && again !== next;
  const ready = current !== '' && again === next && verdicts.every(({ met }) => met);

  const edit = (change: (value: string) => void) => (value: string) => {
    if (failure) clear();
    change(value);
  };
  const change = async (): Promise<void> => {
    if (!ready) return;
    try {
      if (!(await send({ currentPassword: current, newPassword: next }))) return;
      // what was refused until now is asked again
      forgetAll();
      setDone(true);
    } catch {
      // said below, from failure
    }
  };

  if (done) {
    return (
      <Box>
        <Notice tone="ok" text={t('changed')} />
        <Box className="account-out">
          <Button text={t('goOn')} onPress={() => (from === null ? back() : restart(safeReturn(from)))} />
        </Box>
      </Box>
    );
  }
  const field = { password: true, maxLength: 200 } as const;
  return (
    <Box>
      <Card>
        <Labelled label={t('currentPassword')}>
          <Field
            {...field}
            label={t('currentPassword')}
            value={current}
            onChange={edit(setCurrent)}
            autoComplete="current-password"
          />
        </Labelled>
        <Labelled label={t('newPassword')}>
          <Field
            {...field}
            label={t('newPassword')}
            value={next}
            onChange={edit(setNext)}
            autoComplete="new-password"
          />
          <RuleList verdicts={verdicts} />
        </Labelled>
        <Labelled label={t('again')} problem={differs ? t('notSame') : null} problemId="password-again">
          <Field
            {...field}
            label={t('again')}
            value={again}
            onChange={edit(setAgain)}
            onSubmit={() => void change()}
            invalid={differs}
            describedBy="password-again"
            autoComplete="new-password"
          />
        </Labelled>
      </Card>
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
      <Box className="account-out">
        <Button text={t('change')} disabled={!ready} busy={pending} onPress={() => void change()} />
      </Box>
    </Box>
  );
}
