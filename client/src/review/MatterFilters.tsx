import type { ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { Segments } from '../ui/Segments';
import type { MatterFilter } from './manifest';
import { reviewTexts } from './texts';

interface MatterFiltersProps {
  value: MatterFilter;
  onChange: (value: MatterFilter) => void;
}

/** All, under way, ended. */
export function MatterFilters({ value, onChange }: MatterFiltersProps): ReactNode {
  const t = useTexts(reviewTexts);
  const options = (['all', 'open', 'ended'] as const).map((filter) => ({ value: filter, text: t(filter) }));
  return <Segments label={t('filter')} options={options} value={value} onChange={onChange} />;
}
