import '../../ui/data-table.css';
import { Button, Popconfirm } from 'antd';
import { EndOtherSessionsDocument, EndSessionDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { usePeopleDates } from '../../lib/people-dates';
import { useSignOut } from '../../lib/session/sign-in';
import { ToneTag } from '../../ui/tone-tag';
import { Card } from './card';
import { accountTexts } from './texts';
import { type MyAccount, accountKey } from './use-account';

/** Where one is signed in now, and ending what isn't one's own any more. */
export function SessionsCard({ account }: { account: MyAccount }) {
  const t = accountTexts.use();
  const dates = usePeopleDates();
  const signOut = useSignOut();
  const end = useCommand(EndSessionDocument, { touches: [accountKey] });
  const endOthers = useCommand(EndOtherSessionsDocument, { touches: [accountKey] });
  const problem = end.error ?? endOthers.error ?? signOut.error;
  const others = account.sessions.filter(({ current }) => !current).length;
  const asideOthers = others > 0 && (
    <Popconfirm
      title={t('endOthersSure', { n: others })}
      okText={t('endOthers')}
      cancelText={t('cancel')}
      onConfirm={() => endOthers.mutate({})}
    >
      <Button danger size="small" loading={endOthers.isPending}>
        {t('endOthers')}
      </Button>
    </Popconfirm>
  );
  return (
    <Card title={t('sessions')} aside={asideOthers} problem={problem}>
      <table className="data-table plain" aria-label={t('sessions')}>
        <thead>
          <tr>
            <th scope="col">{t('device')}</th>
            <th scope="col" style={{ width: 170 }}>
              {t('signedIn')}
            </th>
            <th scope="col" style={{ width: 170 }}>
              {t('lastSeen')}
            </th>
            <th scope="col" style={{ width: 120 }}>
              <span className="spoken">{t('act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {account.sessions.map((session) => (
            <tr key={session.id}>
              <td>
                <span className="two-lines">
                  <span className="clip" title={session.device}>
                    {session.device || t('unknownDevice')}
                  </span>
                  <small>{session.wayLabel}</small>
                </span>
              </td>
              <td className="nowrap">{dates.moment(session.createdAt)}</td>
              <td>
                {session.current ? (
                  <ToneTag tone="OK">{t('here')}</ToneTag>
                ) : (
                  <span className="nowrap">{dates.moment(session.lastSeenAt)}</span>
                )}
              </td>
              <td>
                <Button
                  size="small"
                  loading={end.isPending && end.variables.id === session.id}
                  aria-label={t('endNamed', { device: session.device || t('unknownDevice') })}
                  onClick={() => (session.current ? signOut.mutate() : end.mutate({ id: session.id }))}
                >
                  {t('endSession')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
