import { staffTexts } from './texts';
import type { StaffMember } from './use-staff';

/** What he or she has in hand now. */
export function OpenWork({ staff }: { staff: StaffMember }) {
  const t = staffTexts.use();
  const open = staff.openWork?.filter(({ count }) => count > 0) ?? [];
  if (open.length === 0) return <p className="muted">{t('nothingOpen')}</p>;
  return (
    <ul className="pairs">
      {open.map(({ code, label, count }) => (
        <li key={code}>
          <span>{label}</span>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
