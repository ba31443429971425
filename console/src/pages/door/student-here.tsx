import { UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useSignOut } from '../../lib/session/sign-in';
import type { Viewer } from '../../lib/session/viewer';
import { Notice } from '../../ui/states';
import { pageTexts } from '../texts';

/** A student came in by the wrong door: says so kindly and shows the right one. */
export function StudentHere({ viewer }: { viewer: Viewer }) {
  const t = pageTexts.use();
  const signOut = useSignOut();
  return (
    <main className="door">
      <Notice
        level={1}
        icon={<UserOutlined aria-hidden />}
        title={t('studentTitle')}
        action={
          <div className="notice-actions">
            <Button type="primary" href="/">
              {t('studentGo')}
            </Button>
            <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
              {t('switchAccount')}
            </Button>
          </div>
        }
      >
        {t('studentText', { name: viewer.account.displayName })}
      </Notice>
    </main>
  );
}
