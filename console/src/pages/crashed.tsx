import { Button } from 'antd';
import { Notice } from '../ui/states';
import { pageTexts } from './texts';

/** Shown instead of a blank window when a page fails to draw or to load. */
export function CrashedPage() {
  const t = pageTexts.use();
  return (
    <Notice level={1} title={t('crashed')} action={<Button onClick={() => location.reload()}>{t('reload')}</Button>}>
      {t('crashedHint')}
    </Notice>
  );
}
