import { CompassOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { Page } from '../ui/page';
import { Notice } from '../ui/states';
import { pageTexts } from './texts';

/** An address that leads nowhere. */
export function MissingPage() {
  const t = pageTexts.use();
  return (
    <Page title={t('console')}>
      <Notice
        icon={<CompassOutlined aria-hidden />}
        title={t('missingTitle')}
        action={<Link to="/">{t('goHome')}</Link>}
      >
        {t('missingHint')}
      </Notice>
    </Page>
  );
}
