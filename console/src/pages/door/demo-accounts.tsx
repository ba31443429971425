import type { Credentials } from '../../lib/session/sign-in';
import { pageTexts } from '../texts';

// The demo's own accounts, as the README names them; they exist in no other installation.
const password = 'Xuegong-demo-1';
const accounts = [
  ['counsellor', 'demoCounsellor'],
  ['counselling-desk', 'demoDesk'],
  ['counselling-head', 'demoHead'],
  ['student-affairs', 'demoAffairs'],
  ['work-study', 'demoWorkStudy'],
  ['lizhi', 'demoLizhi'],
  ['admin', 'demoAdmin'],
] as const;

interface DemoAccountsProps {
  busy: boolean;
  onChoose(credentials: Credentials): void;
}

/** Accounts to try the demo with; shown only when the server says that it is one. */
export function DemoAccounts({ busy, onChoose }: DemoAccountsProps) {
  const t = pageTexts.use();
  return (
    <section className="demo">
      <h2>{t('demoTitle')}</h2>
      <p>{t('demoHint', { password })}</p>
      <div className="demo-list">
        {accounts.map(([username, label]) => (
          <button key={username} type="button" disabled={busy} onClick={() => onChoose({ username, password })}>
            <b>{t(label)}</b>
            <small>{username}</small>
          </button>
        ))}
      </div>
    </section>
  );
}
