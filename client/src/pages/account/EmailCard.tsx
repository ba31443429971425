import { useState, type ReactNode } from 'react';
import { SaveEmailDocument } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Field } from '../../ui/base/Field';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Labelled } from '../../ui/Labelled';
import { Notice } from '../../ui/Notice';
import { accountTexts } from './texts';

const LOOKS_RIGHT = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address for reminders by mail; empty takes it away. */
export function EmailCard({ email, onSaved }: { email: string; onSaved: () => void }): ReactNode {
  const t = useTexts(accountTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { send, pending, failure, clear } = useTell(SaveEmailDocument);
  const value = typed ?? email;
  const wanted = value.trim();
  const wrong = wanted !== '' && !LOOKS_RIGHT.test(wanted);

  const save = async (): Promise<void> => {
    if (wrong || wanted === email) return;
    try {
      if (!(await send({ email: wanted === '' ? null : wanted }))) return;
      setTyped(null);
      setSaved(true);
      onSaved();
    } catch {
      // said below, from failure
    }
  };
  return (
    <Card>
      <Labelled
        label={t('email')}
        hint={t('emailHint')}
        problem={wrong && typed !== null ? t('emailWrong') : null}
        problemId="email-problem"
      >
        <Field
          label={t('email')}
          value={value}
          onChange={(next) => {
            clear();
            setSaved(false);
            setTyped(next);
          }}
          onSubmit={() => void save()}
          invalid={wrong && typed !== null}
          describedBy="email-problem"
          autoComplete="email"
          maxLength={200}
        />
      </Labelled>
      <Box className="account-say">
        {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
        {saved ? <Notice tone="ok" text={t('saved')} /> : null}
      </Box>
      {wanted === email ? null : (
        <Button kind="plain" text={t('saveEmail')} disabled={wrong} busy={pending} onPress={() => void save()} />
      )}
    </Card>
  );
}
