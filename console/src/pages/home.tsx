import { CoffeeOutlined } from '@ant-design/icons';
import { Navigate } from 'react-router';
import { usePermissions } from '../lib/session/viewer';
import { permitted } from '../review/permitted';
import { Page } from '../ui/page';
import { Notice } from '../ui/states';
import { areas } from './areas';
import { pageTexts } from './texts';

/** The start: the first thing one may work on, or a word that there is nothing yet. */
export function HomePage() {
  const t = pageTexts.use();
  const permissions = usePermissions();
  // What everybody may open is nobody's work.
  const first = areas
    .flatMap((area) => area.nav)
    .find((entry) => entry.permissions !== null && permitted(permissions, entry.permissions));
  if (first) return <Navigate to={first.path} replace />;
  return (
    <Page title={t('homeTitle')}>
      <Notice icon={<CoffeeOutlined aria-hidden />} title={t('homeEmpty')}>
        {t('homeEmptyHint')}
      </Notice>
    </Page>
  );
}
