import '../door/door.css';
import './account.css';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { FirstDuty } from '../../graph/graphql';
import { viewerKey } from '../../lib/graph/query-client';
import { useSignOut } from '../../lib/session/sign-in';
import type { Viewer } from '../../lib/session/viewer';
import { GiveSecondFactor } from './give-second-factor';
import { PasswordForm } from './password-form';
import { SecondFactorSetup } from './second-factor-setup';
import { accountTexts } from './texts';

/** What has to be done before anything else is allowed, one thing after the other. */
export default function DutiesPage({ viewer }: { viewer: Viewer }) {
  const t = accountTexts.use();
  const client = useQueryClient();
  const signOut = useSignOut();
  const duty = viewer.mustDo[0]!;
  const done = () => void client.invalidateQueries({ queryKey: viewerKey });
  const titles: Record<FirstDuty, string> = {
    CHANGE_PASSWORD: t('dutyPassword'),
    SET_UP_SECOND_FACTOR: t('dutyFactor'),
    GIVE_SECOND_FACTOR: t('dutyGive'),
  };
  const reasons: Record<FirstDuty, string> = {
    CHANGE_PASSWORD: t('dutyPasswordWhy'),
    SET_UP_SECOND_FACTOR: t('dutyFactorWhy'),
    GIVE_SECOND_FACTOR: t('dutyGiveWhy'),
  };
  document.title = titles[duty];
  return (
    <main className="door">
      <div className="door-card duty-card">
        <p className="door-brand">
          {viewer.staff?.name ?? viewer.account.displayName}
          {viewer.mustDo.length > 1 && <small> {t('dutiesLeft', { n: viewer.mustDo.length })}</small>}
        </p>
        <h1>{titles[duty]}</h1>
        <p className="muted">{reasons[duty]}</p>
        {duty === 'CHANGE_PASSWORD' && <PasswordForm onChanged={done} />}
        {duty === 'SET_UP_SECOND_FACTOR' && <SecondFactorSetup onSetUp={done} />}
        {duty === 'GIVE_SECOND_FACTOR' && <GiveSecondFactor onGiven={done} />}
        <Button type="text" block loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('signOut')}
        </Button>
      </div>
    </main>
  );
}
