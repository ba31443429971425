import './account.css';
import { useQueryClient } from '@tanstack/react-query';
import { message } from 'antd';
import { viewerKey } from '../../lib/graph/query-client';
import { Page } from '../../ui/page';
import { Failure, Loading } from '../../ui/states';
import { Card } from './card';
import { EmailCard } from './email-card';
import { PasswordForm } from './password-form';
import { PreferencesCard } from './preferences-card';
import { SecondFactorCard } from './second-factor-card';
import { SessionsCard } from './sessions-card';
import { accountTexts } from './texts';
import { accountKey, useMyAccount } from './use-account';

/** 我的账号: one's own sign-ins, password, second factor, address, messages. */
export default function AccountPage() {
  const t = accountTexts.use();
  const client = useQueryClient();
  const [brief, told] = message.useMessage();
  const { data: account, error, isPending, refetch } = useMyAccount();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: accountKey });
    void client.invalidateQueries({ queryKey: viewerKey });
  };
  const done = (sentence: string) => {
    refresh();
    void brief.success(sentence);
  };
  return (
    <Page title={t('myAccount')}>
      {isPending && <Loading rows={10} />}
      {!account && error && <Failure error={error} retry={() => void refetch()} />}
      {account && (
        <div className="account">
          <SessionsCard account={account} />
          <div className="account-columns">
            <div>
              {account.hasPassword && (
                <Card title={t('password')}>
                  <PasswordForm onChanged={() => done(t('passwordChanged'))} />
                </Card>
              )}
              <EmailCard key={account.email ?? ''} account={account} onSaved={() => done(t('saved'))} />
            </div>
            <div>
              <SecondFactorCard account={account} onSetUp={() => done(t('factorDone'))} />
              <PreferencesCard onSaved={() => done(t('saved'))} />
            </div>
          </div>
        </div>
      )}
      {told}
    </Page>
  );
}
