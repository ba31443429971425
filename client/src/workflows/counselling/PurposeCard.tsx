import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Area } from '../../ui/base/Area';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { counsellingTexts } from './texts';

/** 来访目的: a few words, if one likes. */
export function PurposeCard({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactNode {
  const t = useTexts(counsellingTexts);
  return (
    <Card title={t('purpose')} aside={t('purposeHint')}>
      <Area
        label={t('purpose')}
        value={value}
        onChange={onChange}
        placeholder={t('purposePlaceholder')}
        maxLength={500}
      />
      <Box className="times-count" decorative>
        {t('counted', { n: value.length })}
      </Box>
    </Card>
  );
}
