import { Select } from 'antd';
import { useCounsellors } from './counsellors';
import { counsellingTexts } from './texts';

interface CounsellorSelectProps {
  value: string | null;
  onChange(id: string | null): void;
}

/** Picks one counsellor, or all of them. */
export function CounsellorSelect({ value, onChange }: CounsellorSelectProps) {
  const t = counsellingTexts.use();
  const { data, isPending } = useCounsellors();
  const options = (data ?? []).map(({ id, name, campus }) => ({ value: id, label: `${name} · ${campus.name}` }));
  return (
    <Select
      className="counsellor-select"
      aria-label={t('counsellor')}
      value={value ?? ''}
      loading={isPending}
      options={[{ value: '', label: t('allCounsellors') }, ...options]}
      onChange={(id: string) => onChange(id || null)}
      popupMatchSelectWidth={false}
    />
  );
}
