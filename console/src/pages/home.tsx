import { CoffeeOutlined } from '@ant-design/icons';
import { Navigate } from 'react-router';
import { useViewer } from '../lib/session/viewer';
import { workflows } from '../registry';
import { Page } from '../ui/page';
import { Notice } from '../ui/states';
import { pageTexts } from './texts';

/** The start: the first thing one may work on, or a word that there is nothing yet. */
export function HomePage() {
  const t = pageTexts.use();
  const permissions = useViewer().data?.permissions ?? [];
  const first = workflows.flatMap((workflow) => workflow.nav).find((entry) => permissions.includes(entry.permission));
  if (first) return <Navigate to={first.path} replace />;
  return (
    <Page title={t('homeTitle')}>
      <Notice icon={<CoffeeOutlined />} title={t('homeEmpty')}>
        {t('homeEmptyHint')}
      </Notice>
    </Page>
  );
}
