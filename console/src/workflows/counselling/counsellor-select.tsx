import { Select } from 'antd';
import { usePermission } from '../../lib/session/viewer';
import { useCounsellors } from './counsellors';
import { READ_ALL } from './permissions';
import { counsellingTexts } from './texts';

interface CounsellorSelectProps {
  value: string | null;
  onChange(id: string | null): void;
}

/** Picks one counsellor, or all of them; nothing for a counsellor, who sees his or her own only. */
export function CounsellorSelect({ value, onChange }: CounsellorSelectProps) {
  const t = counsellingTexts.use();
  const all = usePermission(READ_ALL);
  const { data, isPending } = useCounsellors(all);
  if (!all) return null;
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
