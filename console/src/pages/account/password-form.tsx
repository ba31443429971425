import { Alert, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { ChangePasswordDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { type PasswordFault, SHORTEST, passwordFaults } from './password';
import { accountTexts } from './texts';
import { accountKey } from './use-account';

/** Changing one's own password; other sign-ins end by it. */
export function PasswordForm({ onChanged }: { onChanged(): void }) {
  const t = accountTexts.use();
  const [typed, setTyped] = useState({ current: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  const change = useCommand(ChangePasswordDocument, {
    touches: [accountKey],
    secret: true,
    onDone() {
      setTyped({ current: '', next: '', again: '' });
      setTried(false);
      onChanged();
    },
  });
  const faults = tried ? passwordFaults(typed.current, typed.next, typed.again) : [];
  const words: Record<PasswordFault, string> = {
    current: t('faultCurrent'),
    short: t('faultShort', { n: SHORTEST }),
    classes: t('faultClasses'),
    same: t('faultSame'),
    repeat: t('faultRepeat'),
  };
  const said = (...kinds: PasswordFault[]) =>
    kinds.filter((kind) => faults.includes(kind)).map((kind) => words[kind])[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passwordFaults(typed.current, typed.next, typed.again).length > 0) return;
    change.mutate({ currentPassword: typed.current, newPassword: typed.next });
  };
  const field = (name: keyof typeof typed, id: string, fills: string) => (
    <Input.Password
      id={id}
      autoComplete={fills}
      maxLength={200}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate className="account-form">
      <FormLine label={t('currentPassword')} htmlFor="password-current" wrong={said('current')}>
        {field('current', 'password-current', 'current-password')}
      </FormLine>
      <FormLine
        label={t('newPassword')}
        htmlFor="password-new"
        hint={t('passwordRule', { n: SHORTEST })}
        wrong={said('short', 'classes', 'same')}
      >
        {field('next', 'password-new', 'new-password')}
      </FormLine>
      <FormLine label={t('repeatPassword')} htmlFor="password-again" wrong={said('repeat')}>
        {field('again', 'password-again', 'new-password')}
      </FormLine>
      {change.error && <Alert type="error" showIcon role="alert" title={change.error.sentences.join(' ')} />}
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('changePassword')}
      </Button>
    </form>
  );
}
