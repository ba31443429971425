import { LockOutlined } from '@ant-design/icons';
import { Page } from '../ui/page';
import { Notice } from '../ui/states';
import { pageTexts } from './texts';

/** A page that this person may not see, and why. */
export function SealedPage({ title, reason }: { title: string; reason: string }) {
  const t = pageTexts.use();
  return (
    <Page title={title}>
      <Notice icon={<LockOutlined aria-hidden />} title={t('sealedTitle')}>
        {reason}
      </Notice>
    </Page>
  );
}
